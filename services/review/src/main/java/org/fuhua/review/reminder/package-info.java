/// Reminders of what people owe in reviews: score sheets to experts, follow-up reports to units.
@NullMarked
package org.fuhua.review.reminder;

import org.jspecify.annotations.NullMarked;
