/// What the documents say about public money that may become equity.
@NullMarked
package org.fuhua.funding.equity.rule;

import org.jspecify.annotations.NullMarked;
