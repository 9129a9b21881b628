package org.fuhua.funding.pool;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Money that a budget document (指标文) puts into a pool. Booked once, never changed.
///
/// @param cofunder who brought it; absent where a pool has only one source
record Appropriation(
        UUID id,
        UUID poolId,
        Money amount,
        String documentNo,
        @Nullable String cofunder,
        Instant at,
        String actor) {}
