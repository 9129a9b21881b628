/// Support that adds up or does not (叠加与不重复): what the same organisation may not have twice, by dated rules.
@NullMarked
package org.fuhua.funding.support;

import org.jspecify.annotations.NullMarked;
