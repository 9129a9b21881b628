/// What the totals of many experts say about the applications, though some experts are harsh and others lenient.
///
/// Every method is published code with a version (docs/reference/calibration.md). A method that was once used in a
/// round is never changed; a better one comes beside it with a version of its own. Raw totals are never touched.
@NullMarked
package org.fuhua.review.calibration;

import org.jspecify.annotations.NullMarked;
