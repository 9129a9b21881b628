/// Experts come together about applications: the meeting of a panel (会评), interviews (答辩) and site visits (现场考察).
/// Who has to leave the room for what, what each member found, consensus, secret votes, minutes that members
/// countersign.
@NullMarked
package org.fuhua.review.meeting;

import org.jspecify.annotations.NullMarked;
