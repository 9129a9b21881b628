package org.fuhua.funding.facility;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to a facility. A new fact makes the compiler point at every place that must know it.
sealed interface FacilityEvent {
    About about();

    /// Which facility.
    record About(UUID facilityId, UUID instrumentId, UUID organisationId) {}

    record Proposed(About about, Money limit) implements FacilityEvent {}

    record Agreed(About about, Money limit) implements FacilityEvent {}

    record Refused(About about) implements FacilityEvent {}

    /// @param drawn on the facility by now
    record Drawn(About about, UUID loanId, Money amount, Money drawn) implements FacilityEvent {}

    record Ended(About about, Money drawn) implements FacilityEvent {}
}
