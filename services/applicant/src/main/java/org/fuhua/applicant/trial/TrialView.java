package org.fuhua.applicant.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.ladder.FindingView;

/// A test run with its outcome against the draft as it is now.
///
/// @param mayBegin whether this applicant could begin an application
/// @param accepted whether it could hand this in
/// @param findings about the call's conditions
/// @param gaps what is missing or wrong, with pointers into the answers
record TrialView(
        UUID id,
        long version,
        UUID callId,
        TrialContent.Applicant applicant,
        @Schema(type = SchemaType.OBJECT) JsonNode answers,
        Set<String> files,
        boolean mayBegin,
        boolean accepted,
        List<FindingView> findings,
        List<Gap> gaps,
        Instant changedAt) {

    record Gap(String pointer, String code, String zh, String en) {}
}
