/// The meeting of a panel (会评): its agenda, who has to leave the room for what, consensus, secret votes, minutes that
/// members countersign.
@NullMarked
package org.fuhua.review.meeting;

import org.jspecify.annotations.NullMarked;
