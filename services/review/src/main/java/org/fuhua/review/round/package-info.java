/// A review round: everything that happens to one call between its closing and its public notice.
@NullMarked
package org.fuhua.review.round;

import org.jspecify.annotations.NullMarked;
