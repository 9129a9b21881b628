/// Ethics committees (科技伦理审查委员会): who sits on them for how long, and where they are registered.
@NullMarked
package org.fuhua.review.ethics.committee;

import org.jspecify.annotations.NullMarked;
