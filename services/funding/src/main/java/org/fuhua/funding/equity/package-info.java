/// Public money that may become equity (先投后股、拨投结合): a claim from the first payment on, converted at the price of a
/// round, held, and given up for a moderate return; or paid back, or written off, or recovered.
@NullMarked
package org.fuhua.funding.equity;

import org.jspecify.annotations.NullMarked;
