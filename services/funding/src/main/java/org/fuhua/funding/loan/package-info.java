/// Science and technology loans (鲁科贷): filed by banks, confirmed or revoked, subsidised once, or compensated after a
/// loss.
@NullMarked
package org.fuhua.funding.loan;

import org.jspecify.annotations.NullMarked;
