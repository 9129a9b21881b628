package org.fuhua.funding.equity;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.money.Money;

/// What can happen to money that may become equity, as others are told. A new fact makes the compiler point at every
/// place that must know it.
sealed interface EquityEvent {
    About about();

    /// Which money.
    record About(UUID instrumentId, UUID agreementId, UUID applicationId, UUID callId, UUID organisationId) {}

    record Opened(About about, Money amount, LocalDate windowEndsOn, String ruleSet) implements EquityEvent {}

    record Triggered(About about, Trigger trigger, boolean late) implements EquityEvent {}

    record Decided(About about, Proceedings.Outcome outcome, Money amount) implements EquityEvent {}

    record Converted(About about, Money amount, long registeredCapital, long capitalAfter) implements EquityEvent {}

    record Exited(About about, Money cost, Money proceeds, boolean whole) implements EquityEvent {}

    record Matured(About about, Money claim) implements EquityEvent {}

    record Extended(About about, LocalDate windowEndsOn) implements EquityEvent {}

    record Repaid(About about, Money amount, boolean whole) implements EquityEvent {}

    record WrittenOff(About about, Money amount) implements EquityEvent {}

    record FaultFound(About about, Money toRecover) implements EquityEvent {}

    record Recovered(About about, Money amount, boolean whole) implements EquityEvent {}
}
