package org.fuhua.applicant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.applicant.call.CallVersionId;
import org.jspecify.annotations.Nullable;

/// An application in a list, as read.
record ApplicationRow(
        UUID id,
        long version,
        @Nullable String number,
        UUID callId,
        int callVersion,
        UUID organisationId,
        @Nullable UUID recommenderOrganisationId,
        ApplicationState state,
        @Nullable String title,
        @Nullable Long requestedMinor,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate correctionDueOn) {

    CallVersionId callVersionId() {
        return new CallVersionId(callId, callVersion);
    }
}
