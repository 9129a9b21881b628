/// Who has a part in a case (回避): what decides whether an officer may handle an objection or confirm what another one
/// decided.
@NullMarked
package org.fuhua.review.part;

import org.jspecify.annotations.NullMarked;
