package org.fuhua.applicant.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.applicant.call.OpenChallengeCall;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Hears of challenge needs: a published one opens a call.
@ApplicationScoped
class NeedConsumer {
    private final Intake intake;

    NeedConsumer(Inbox inbox, OpenChallengeCall openCall) {
        intake = inbox.consumer("talent-needs")
                .on(
                        "org.fuhua.talent.need-published.v1",
                        NeedPublishedV1.class,
                        (fact, need) -> openCall.handle(need.command()));
    }

    record IndicatorV1(String nameZh, @Nullable String nameEn, String target) {}

    record NeedPublishedV1(
            UUID needId,
            String titleZh,
            String titleEn,
            String summary,
            UUID ownerOrganisationId,
            List<IndicatorV1> indicators,
            Money reward,
            String poolCode,
            Instant opensAt,
            Instant deadlineAt,
            boolean sandbox) {

        OpenChallengeCall.Command command() {
            return new OpenChallengeCall.Command(
                    needId,
                    titleZh,
                    titleEn,
                    summary,
                    ownerOrganisationId,
                    indicators.stream()
                            .map(i -> new OpenChallengeCall.Indicator(i.nameZh(), i.nameEn(), i.target()))
                            .toList(),
                    reward,
                    poolCode,
                    opensAt,
                    deadlineAt,
                    sandbox);
        }
    }

    @Incoming("talent-needs")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
