package org.fuhua.funding.intake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.funding.call.AgreementTerms;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.platform.inbox.Fact;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Facts about calls.
@ApplicationScoped
class CallConsumer {
    private final Intake intake;

    CallConsumer(Inbox inbox, AdmitCall admitCall) {
        intake = inbox.consumer("applicant-calls")
                .on(
                        "org.fuhua.applicant.call-published.v1",
                        CallPublishedV1.class,
                        (fact, call) -> admitCall.handle(call.copy(fact)))
                // An amended call is told as a whole; its budget and shares are those of its publication.
                .on(
                        "org.fuhua.applicant.call-amended.v1",
                        CallPublishedV1.class,
                        (fact, call) -> admitCall.handle(call.copy(fact)))
                .on(
                        "org.fuhua.applicant.call-cancelled.v1",
                        CallCancelledV1.class,
                        (_, call) -> admitCall.cancelled(call.callId()));
    }

    @Incoming("applicant-calls")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }

    /// @param terms of the instrument: `ethicsReview`, `equity`, `agreementClauses` and `projectMonths` are read here
    record CallPublishedV1(
            UUID callId,
            String code,
            String titleZh,
            String titleEn,
            Budget budget,
            List<CallCopy.Share> tranches,
            @Nullable String instrument,
            @Nullable JsonNode terms,
            @Nullable List<String> leadDepartments,
            @Nullable JsonNode milestones) {
        private static final int WHOLE_BP = 10_000;

        CallPublishedV1 {
            requireNonNull(callId);
            requireNonNull(code);
            requireNonNull(titleZh);
            requireNonNull(titleEn);
            requireNonNull(budget);
            tranches = List.copyOf(tranches);
            if (!tranches.isEmpty()
                    && tranches.stream().mapToInt(CallCopy.Share::shareBp).sum() != WHOLE_BP)
                throw new IllegalArgumentException("the tranche plan does not add up");
        }

        CallCopy copy(Fact fact) {
            return new CallCopy(
                    callId,
                    fact.sequence(),
                    code,
                    titleZh,
                    titleEn,
                    budget.poolCode(),
                    budget.total(),
                    tranches,
                    terms != null && terms.path("ethicsReview").asBoolean(),
                    instrument,
                    terms == null || !terms.has("equity") ? null : terms.get("equity"),
                    AgreementTerms.of(leadDepartments, terms, milestones));
        }
    }

    record CallCancelledV1(UUID callId) {
        CallCancelledV1 {
            requireNonNull(callId);
        }
    }

    record Budget(String poolCode, Money total) {
        Budget {
            requireNonNull(poolCode);
            requireNonNull(total);
        }
    }
}
