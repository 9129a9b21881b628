/// What we were told about calls: budget and tranche plan. A copy; applicant owns it.
@NullMarked
package org.fuhua.funding.call;

import org.jspecify.annotations.NullMarked;
