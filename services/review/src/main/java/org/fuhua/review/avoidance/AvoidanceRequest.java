package org.fuhua.review.avoidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Whom an applicant asked to keep away from its application (申请回避专家).
@Entity
class AvoidanceRequest {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private @Nullable String nameSealed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> nameKeys;

    private @Nullable String organisationUscc;
    private String organisationName;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;

    AvoidanceRequest() {}

    /// Whom it is about.
    ///
    /// @param nameSealed absent when the whole unit is meant
    /// @param nameKeys blind indexes of the forms of the name
    record Whom(
            @Nullable String nameSealed,
            List<String> nameKeys,
            @Nullable String uscc,
            String organisationName) {}

    static AvoidanceRequest enter(UUID id, UUID applicationId, Whom whom, String reason, String by, Instant now) {
        var request = new AvoidanceRequest();
        request.id = id;
        request.applicationId = applicationId;
        request.nameSealed = whom.nameSealed();
        request.nameKeys = List.copyOf(whom.nameKeys());
        request.organisationUscc = whom.uscc();
        request.organisationName = whom.organisationName();
        request.reason = reason;
        request.enteredBy = by;
        request.enteredAt = now;
        return request;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    Whom whom() {
        return new Whom(nameSealed, nameKeys, organisationUscc, organisationName);
    }

    String reason() {
        return reason;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
