package org.fuhua.funding.period;

import java.time.Instant;
import org.fuhua.funding.period.PeriodState.Action;

/// One closing or opening of a month.
///
/// @param sealedName what to call the actor on screen; kept sealed
record Move(int no, Action action, String reason, String actor, String sealedName, Instant at) {}
