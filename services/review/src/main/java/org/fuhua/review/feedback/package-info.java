/// What applicants hear of what experts wrote (评审意见反馈): comments that an officer chose, once the result is public,
/// without anything of who wrote them.
@NullMarked
package org.fuhua.review.feedback;

import org.jspecify.annotations.NullMarked;
