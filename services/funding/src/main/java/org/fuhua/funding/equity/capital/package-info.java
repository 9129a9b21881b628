/// Who holds an enterprise (股权结构), and what a claim becomes there.
@NullMarked
package org.fuhua.funding.equity.capital;

import org.jspecify.annotations.NullMarked;
