/// Bank credit that an equity event opens (投贷联动): the fund and the bank agree on it, and filed loans are drawn on it.
@NullMarked
package org.fuhua.funding.facility;

import org.jspecify.annotations.NullMarked;
