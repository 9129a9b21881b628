package org.fuhua.oversight.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.oversight.announcement.HearFact;
import org.fuhua.oversight.projection.TakeFact;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;

/// Takes every fact of every service. One method for all topics, because all facts are kept alike; side by side,
/// because the projection does not mind their order. What people have to hear of is noted beside it, once per fact.
@ApplicationScoped
class FactConsumer {
    private final Intake intake;

    FactConsumer(Inbox inbox, Wordings wordings, TakeFact takeFact, HearFact hearFact) {
        intake = inbox.consumer(TakeFact.CONSUMER);
        wordings.types()
                .forEach(type -> intake.onRaw(type, fact -> {
                    takeFact.handle(fact);
                    hearFact.handle(fact);
                }));
    }

    @Incoming("applicant-organisation")
    @Incoming("applicant-call")
    @Incoming("applicant-application")
    @Incoming("review-round")
    @Incoming("review-assignment")
    @Incoming("review-decision")
    @Incoming("review-notice")
    @Incoming("review-ethics")
    @Incoming("review-reading")
    @Incoming("funding-pool")
    @Incoming("funding-agreement")
    @Incoming("funding-payment")
    @Incoming("funding-ledger")
    @Incoming("funding-equity")
    @Incoming("funding-project")
    @Incoming("funding-run")
    @Incoming("funding-voucher")
    @Incoming("funding-loan")
    @Incoming("talent-person")
    @Incoming("talent-need")
    @Blocking(value = "facts", ordered = false)
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
