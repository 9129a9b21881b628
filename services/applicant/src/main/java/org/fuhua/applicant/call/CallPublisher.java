package org.fuhua.applicant.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.call.CallEvent.Amended;
import org.fuhua.applicant.call.CallEvent.Cancelled;
import org.fuhua.applicant.call.CallEvent.Closed;
import org.fuhua.applicant.call.CallEvent.Published;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services about calls.
@ApplicationScoped
class CallPublisher {
    private final Outbox outbox;

    CallPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record BudgetV1(String poolCode, Money total, Money maxAward) {}

    record SectionV1(String code, String titleZh, String titleEn) {}

    record CallPublishedV1(
            UUID callId,
            int callVersion,
            String code,
            String titleZh,
            String titleEn,
            String clause,
            String instrument,
            List<String> leadDepartments,
            List<String> responsibleDepartments,
            Instant opensAt,
            Instant deadlineAt,
            boolean sandbox,
            @Nullable UUID needId,
            BudgetV1 budget,
            List<SectionV1> formSections,
            CallDefinition.Review review,
            List<CallDefinition.Tranche> tranches,
            List<CallDefinition.Basis> basis,
            @Nullable String regionCode,
            @Nullable Integer quota,
            @Nullable List<Milestone> milestones,
            @Nullable JsonNode terms) {}

    /// @param call as a whole, as it is from now on
    record CallAmendedV1(
            @JsonUnwrapped CallPublishedV1 call, AmendmentKind kind, String reason, List<String> changes) {}

    record CallCancelledV1(UUID callId, String reason, int applications) {}

    record CallClosedV1(UUID callId, int applications) {}

    void publish(CallEvent event) {
        switch (event) {
            case Published e -> tell(e, "call-published.v1", payload(e.callId(), e.callVersion(), e.definition()));
            case Amended e -> tell(e, "call-amended.v1", amended(e));
            case Cancelled e ->
                tell(e, "call-cancelled.v1", new CallCancelledV1(e.callId(), e.reason(), e.applications()));
            case Closed e -> tell(e, "call-closed.v1", new CallClosedV1(e.callId(), e.applications()));
        }
    }

    private static CallAmendedV1 amended(Amended e) {
        var amendment = e.amendment();
        return new CallAmendedV1(
                payload(e.callId(), e.callVersion(), e.definition()),
                amendment.kind(),
                amendment.reason(),
                amendment.changes());
    }

    private static CallPublishedV1 payload(UUID callId, int callVersion, CallDefinition call) {
        return new CallPublishedV1(
                callId,
                callVersion,
                call.code(),
                call.titleZh(),
                call.titleEn(),
                call.clause(),
                call.instrument(),
                call.leadDepartments(),
                call.responsibleDepartments(),
                call.opensAt(),
                call.deadlineAt(),
                call.sandbox(),
                call.needId(),
                new BudgetV1(
                        call.budget().poolCode(),
                        call.budget().total().toMoney(),
                        call.budget().maxAward().toMoney()),
                call.form().sections().stream()
                        .map(s -> new SectionV1(s.code(), s.titleZh(), s.titleEn()))
                        .toList(),
                call.review(),
                call.tranches(),
                call.basis(),
                call.regionCode(),
                call.quota(),
                call.milestones(),
                call.terms());
    }

    private void tell(CallEvent event, String type, Object payload) {
        outbox.add("call", event.callId(), type, payload);
    }
}
