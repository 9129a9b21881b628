package org.fuhua.applicant.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationState;
import org.fuhua.applicant.call.CallVersionId;
import org.jspecify.annotations.Nullable;

/// An application in a list, as read.
record ListedApplication(
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
        @Nullable LocalDate correctionDueOn,
        String organisationName,
        String regionCode,
        @Nullable String recommenderName) {

    static final String COLUMNS = """
            a.id, a.version, a.number, a.call_id, a.call_version, a.organisation_id, a.recommender_organisation_id,
            a.state, a.title, a.requested_minor, a.changed_at, a.submitted_at, a.correction_due_on, o.name_zh as name,
            o.region_code, r.name_zh as unit""";

    /// @param at the column at which an application begins
    static ListedApplication read(ResultSet row, int at) throws SQLException {
        return new ListedApplication(
                row.getObject(at, UUID.class),
                row.getLong(at + 1),
                row.getString(at + 2),
                row.getObject(at + 3, UUID.class),
                row.getInt(at + 4),
                row.getObject(at + 5, UUID.class),
                row.getObject(at + 6, UUID.class),
                ApplicationState.valueOf(row.getString(at + 7)),
                row.getString(at + 8),
                row.getObject(at + 9, Long.class),
                instant(row.getTimestamp(at + 10)),
                row.getTimestamp(at + 11) == null ? null : instant(row.getTimestamp(at + 11)),
                row.getObject(at + 12, LocalDate.class),
                row.getString(at + 13),
                row.getString(at + 14),
                row.getString(at + 15));
    }

    CallVersionId callVersionId() {
        return new CallVersionId(callId, callVersion);
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
