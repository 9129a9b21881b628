/// Ethics review (科技伦理审查) of applications and funded projects: pack, completeness, procedure, votes, decision,
/// expert re-review of listed activities (专家复核) and what follows.
@NullMarked
package org.fuhua.review.ethics;

import org.jspecify.annotations.NullMarked;
