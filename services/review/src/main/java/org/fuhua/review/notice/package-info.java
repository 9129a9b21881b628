/// The public notice (公示) of a proposed result, from opening to its last day.
@NullMarked
package org.fuhua.review.notice;

import org.jspecify.annotations.NullMarked;
