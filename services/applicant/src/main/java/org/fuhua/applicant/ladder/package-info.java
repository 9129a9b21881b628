/// The enterprise ladder (企业梯度): which titles an enterprise can reach by which document, and what is missing.
///
/// Standards are data under `catalogue/ladder`; this package knows what they may read and shows what was found.
@NullMarked
package org.fuhua.applicant.ladder;

import org.jspecify.annotations.NullMarked;
