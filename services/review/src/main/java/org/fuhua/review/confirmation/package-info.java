/// The second look (复核): what departs from the ranking is confirmed by an officer who had no part in it.
@NullMarked
package org.fuhua.review.confirmation;

import org.jspecify.annotations.NullMarked;
