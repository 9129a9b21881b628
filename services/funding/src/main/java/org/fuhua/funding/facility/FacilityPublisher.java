package org.fuhua.funding.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.facility.FacilityEvent.Agreed;
import org.fuhua.funding.facility.FacilityEvent.Drawn;
import org.fuhua.funding.facility.FacilityEvent.Ended;
import org.fuhua.funding.facility.FacilityEvent.Proposed;
import org.fuhua.funding.facility.FacilityEvent.Refused;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services of credit that was agreed, drawn or ended; which bank it is stays here.
@ApplicationScoped
class FacilityPublisher {
    private final Outbox outbox;

    FacilityPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Payload of loan-facility-agreed and loan-facility-ended.
    record FacilityAmountV1(UUID facilityId, UUID instrumentId, UUID organisationId, Money amount) {}

    record FacilityDrawnV1(
            UUID facilityId, UUID instrumentId, UUID organisationId, UUID loanId, Money amount, Money drawn) {}

    void publish(FacilityEvent event) {
        var about = event.about();
        switch (event) {
            case Proposed _, Refused _ -> {} // nobody has a right from it
            case Agreed e -> amount(event, "loan-facility-agreed.v1", e.limit());
            case Ended e -> amount(event, "loan-facility-ended.v1", e.drawn());
            case Drawn e ->
                outbox.add(
                        "loan",
                        about.facilityId(),
                        "loan-facility-drawn.v1",
                        new FacilityDrawnV1(
                                about.facilityId(),
                                about.instrumentId(),
                                about.organisationId(),
                                e.loanId(),
                                e.amount(),
                                e.drawn()));
        }
    }

    private void amount(FacilityEvent event, String fact, Money amount) {
        var about = event.about();
        outbox.add(
                "loan",
                about.facilityId(),
                fact,
                new FacilityAmountV1(about.facilityId(), about.instrumentId(), about.organisationId(), amount));
    }
}
