/// What we were told about organisations and who acts for them. A copy; applicant owns it.
@NullMarked
package org.fuhua.funding.organisation;

import org.jspecify.annotations.NullMarked;
