package org.fuhua.applicant.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.budget.BudgetTemplate;
import org.fuhua.applicant.cap.Caps;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.indicator.Indicators;
import org.jspecify.annotations.Nullable;

/// A call with its whole definition.
///
/// @param callVersion version of the definition that is shown
/// @param applications handed in and not withdrawn; known once the call is closed or cancelled
/// @param amendments oldest first
/// @param cancellation why it was cancelled; absent when it was not
record CallView(
        UUID id,
        long version,
        int callVersion,
        CallPhase state,
        String code,
        String titleZh,
        String titleEn,
        String clause,
        String instrument,
        List<String> leadDepartments,
        List<String> responsibleDepartments,
        Instant opensAt,
        Instant deadlineAt,
        int graceSeconds,
        boolean sandbox,
        @Nullable UUID needId,
        CallDefinition.Budget budget,
        FormDefinition form,
        List<CallDefinition.AttachmentSlot> attachments,
        CallDefinition.Eligibility eligibility,
        CallDefinition.Review review,
        List<CallDefinition.Tranche> tranches,
        List<CallDefinition.Basis> basis,
        @Nullable String regionCode,
        @Nullable Integer quota,
        @Nullable Boolean sealedUntilDeadline,
        @Nullable Recommendation recommendation,
        @Nullable Caps caps,
        @Nullable ConsortiumRules consortium,
        @Nullable BudgetTemplate budgetTemplate,
        @Nullable Indicators indicators,
        @Nullable List<FormalCheckItem> formalChecks,
        @Nullable List<Milestone> milestones,

        @Nullable @Schema(type = SchemaType.OBJECT) JsonNode terms,

        @Nullable Integer applications,
        List<AmendmentView> amendments,
        @Nullable Cancellation cancellation) {

    record Cancellation(String reason, Instant at) {
        static @Nullable Cancellation of(Call call) {
            return call.cancellationReason() == null || call.cancelledAt() == null
                    ? null
                    : new Cancellation(call.cancellationReason(), call.cancelledAt());
        }
    }

    /// A call that was not amended yet.
    static CallView from(Call call, CallDefinition definition, Instant now) {
        return from(call, call.definitionVersion(), definition, List.of(), now);
    }

    static CallView from(
            Call call, int callVersion, CallDefinition definition, List<AmendmentView> amendments, Instant now) {
        return new CallView(
                call.id(),
                call.version(),
                callVersion,
                call.phase(now),
                definition.code(),
                definition.titleZh(),
                definition.titleEn(),
                definition.clause(),
                definition.instrument(),
                definition.leadDepartments(),
                definition.responsibleDepartments(),
                definition.opensAt(),
                definition.deadlineAt(),
                definition.graceSeconds(),
                definition.sandbox(),
                definition.needId(),
                definition.budget(),
                definition.form(),
                definition.attachments(),
                definition.eligibility(),
                definition.review(),
                definition.tranches(),
                definition.basis(),
                definition.regionCode(),
                definition.quota(),
                definition.sealedUntilDeadline(),
                definition.recommendation(),
                definition.caps(),
                definition.consortium(),
                definition.budgetTemplate(),
                definition.indicators(),
                definition.formalChecks(),
                definition.milestones(),
                definition.terms(),
                call.applications(),
                amendments,
                Cancellation.of(call));
    }
}
