/// Asking experts to take part in a round (评审邀请): who is asked, who said yes and to what, and whom a round can draw.
@NullMarked
package org.fuhua.review.invitation;

import org.jspecify.annotations.NullMarked;
