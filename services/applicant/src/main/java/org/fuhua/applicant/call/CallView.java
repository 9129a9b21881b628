package org.fuhua.applicant.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/// A call with its whole definition.
///
/// @param callVersion version of the definition
/// @param applications handed in and not withdrawn; known once the call is closed
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
        @Nullable Integer applications) {

    static CallView from(Call call, CallDefinition definition, Instant now) {
        return new CallView(
                call.id(),
                call.version(),
                call.definitionVersion(),
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
                call.applications());
    }
}
