/// What is awarded and what is declined, by whom and why, within the budget of the call.
@NullMarked
package org.fuhua.review.decision;

import org.jspecify.annotations.NullMarked;
