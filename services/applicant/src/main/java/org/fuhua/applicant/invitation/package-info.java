/// How somebody comes to act for an organisation: invited by an owner to a mail address, for a while, once (邀请成员).
@NullMarked
package org.fuhua.applicant.invitation;

import org.jspecify.annotations.NullMarked;
