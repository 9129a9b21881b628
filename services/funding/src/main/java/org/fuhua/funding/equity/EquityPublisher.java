package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.EquityEvent.About;
import org.fuhua.funding.equity.EquityEvent.Converted;
import org.fuhua.funding.equity.EquityEvent.Decided;
import org.fuhua.funding.equity.EquityEvent.Exited;
import org.fuhua.funding.equity.EquityEvent.Extended;
import org.fuhua.funding.equity.EquityEvent.FaultFound;
import org.fuhua.funding.equity.EquityEvent.Matured;
import org.fuhua.funding.equity.EquityEvent.Opened;
import org.fuhua.funding.equity.EquityEvent.Recovered;
import org.fuhua.funding.equity.EquityEvent.Repaid;
import org.fuhua.funding.equity.EquityEvent.Triggered;
import org.fuhua.funding.equity.EquityEvent.WrittenOff;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services what became of the money; neither by whom, nor who else holds the enterprise.
@ApplicationScoped
class EquityPublisher {
    private final Outbox outbox;

    EquityPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record EquityOpenedV1(
            UUID instrumentId,
            UUID agreementId,
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            Money amount,
            LocalDate windowEndsOn,
            String ruleSet) {}

    record EquityTriggeredV1(UUID instrumentId, UUID applicationId, UUID callId, Trigger trigger, boolean late) {}

    record EquityDecidedV1(
            UUID instrumentId, UUID applicationId, UUID callId, Proceedings.Outcome outcome, Money amount) {}

    record EquityConvertedV1(
            UUID instrumentId,
            UUID applicationId,
            UUID callId,
            Money amount,
            long registeredCapital,
            long capitalAfter) {}

    record EquityExitedV1(
            UUID instrumentId, UUID applicationId, UUID callId, Money cost, Money proceeds, boolean whole) {}

    record EquityExtendedV1(UUID instrumentId, UUID applicationId, UUID callId, LocalDate windowEndsOn) {}

    /// Payload of equity-matured, equity-written-off and equity-fault-found.
    record EquityAmountV1(UUID instrumentId, UUID applicationId, UUID callId, Money amount) {}

    /// Payload of equity-repaid and equity-recovered.
    record EquityReturnedV1(UUID instrumentId, UUID applicationId, UUID callId, Money amount, boolean whole) {}

    void publish(EquityEvent event) {
        var about = event.about();
        var id = about.instrumentId();
        var application = about.applicationId();
        var call = about.callId();
        switch (event) {
            case Opened e -> tell(about, "equity-opened.v1", opened(e));
            case Triggered e ->
                tell(about, "equity-triggered.v1", new EquityTriggeredV1(id, application, call, e.trigger(), e.late()));
            case Decided e ->
                tell(about, "equity-decided.v1", new EquityDecidedV1(id, application, call, e.outcome(), e.amount()));
            case Converted e ->
                tell(
                        about,
                        "equity-converted.v1",
                        new EquityConvertedV1(
                                id, application, call, e.amount(), e.registeredCapital(), e.capitalAfter()));
            case Exited e ->
                tell(
                        about,
                        "equity-exited.v1",
                        new EquityExitedV1(id, application, call, e.cost(), e.proceeds(), e.whole()));
            case Matured e -> tell(about, "equity-matured.v1", new EquityAmountV1(id, application, call, e.claim()));
            case Extended e ->
                tell(about, "equity-extended.v1", new EquityExtendedV1(id, application, call, e.windowEndsOn()));
            case Repaid e ->
                tell(about, "equity-repaid.v1", new EquityReturnedV1(id, application, call, e.amount(), e.whole()));
            case WrittenOff e ->
                tell(about, "equity-written-off.v1", new EquityAmountV1(id, application, call, e.amount()));
            case FaultFound e ->
                tell(about, "equity-fault-found.v1", new EquityAmountV1(id, application, call, e.toRecover()));
            case Recovered e ->
                tell(about, "equity-recovered.v1", new EquityReturnedV1(id, application, call, e.amount(), e.whole()));
        }
    }

    private static EquityOpenedV1 opened(Opened event) {
        var about = event.about();
        return new EquityOpenedV1(
                about.instrumentId(),
                about.agreementId(),
                about.applicationId(),
                about.callId(),
                about.organisationId(),
                event.amount(),
                event.windowEndsOn(),
                event.ruleSet());
    }

    private void tell(About about, String fact, Object payload) {
        outbox.add("equity", about.instrumentId(), fact, payload);
    }
}
