package org.fuhua.funding.run;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to a payment run.
sealed interface RunEvent {
    Run run();

    record Prepared(Run run) implements RunEvent {}

    record Checked(Run run) implements RunEvent {}

    record Released(Run run) implements RunEvent {}

    record Rejected(Run run) implements RunEvent {}

    /// What is in it.
    record Run(UUID runId, String number, UUID poolId, int payments, Money amount) {}
}
