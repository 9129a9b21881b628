package org.fuhua.review.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.review.expert.ProfileExpert;
import org.jspecify.annotations.Nullable;

/// Hears of experts' profiles from `fuhua.talent.person`.
@ApplicationScoped
class TalentPersonConsumer {
    private final Intake intake;

    TalentPersonConsumer(Inbox inbox, ProfileExpert profile) {
        intake = inbox.consumer("talent-people")
                .on(
                        "org.fuhua.talent.person-profiled.v1",
                        PersonProfiledV1.class,
                        (fact, p) -> profile.handle(new ProfileExpert.Command(
                                p.personId(), p.personKey(), p.organisationId(), p.fields(), fact.sequence())));
    }

    record PersonProfiledV1(
            UUID personId, String personKey, @Nullable UUID organisationId, List<String> fields) {}

    @Incoming("talent-people")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
