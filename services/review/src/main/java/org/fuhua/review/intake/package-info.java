/// What other services told us: labelled copies of calls, organisations and applications, and their consumers.
@NullMarked
package org.fuhua.review.intake;

import org.jspecify.annotations.NullMarked;
