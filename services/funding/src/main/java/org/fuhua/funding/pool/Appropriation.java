package org.fuhua.funding.pool;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// Money that a budget document (指标文) puts into a pool. Booked once, never changed.
record Appropriation(UUID id, UUID poolId, Money amount, String documentNo, Instant at, String actor) {}
