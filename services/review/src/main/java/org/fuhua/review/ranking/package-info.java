/// The order of the applications of a round by their submitted totals; raw totals stay visible.
@NullMarked
package org.fuhua.review.ranking;

import org.jspecify.annotations.NullMarked;
