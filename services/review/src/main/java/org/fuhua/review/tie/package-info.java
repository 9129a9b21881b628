/// Who is tied to which application (回避): asked once, for whoever looks on, handles a case or sits on a panel.
@NullMarked
package org.fuhua.review.tie;

import org.jspecify.annotations.NullMarked;
