package org.fuhua.applicant.call;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fuhua.applicant.call.CallEvent.Amended;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a call said in one of its published versions. Never changes, so that an application stays bound to just what
/// its writers read.
@Entity
@Immutable
class CallVersion {
    @EmbeddedId
    private CallVersionId id;

    @Enumerated(EnumType.STRING)
    private @Nullable AmendmentKind kind;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> changes;

    private String definition;
    private Instant publishedAt;

    CallVersion() {}

    static CallVersion first(CallVersionId id, String definition, Instant publishedAt) {
        var version = new CallVersion();
        version.id = id;
        version.definition = definition;
        version.publishedAt = publishedAt;
        return version;
    }

    static CallVersion amended(Amended amended, String definition, Instant publishedAt) {
        var version = first(new CallVersionId(amended.callId(), amended.callVersion()), definition, publishedAt);
        version.kind = amended.amendment().kind();
        version.reason = amended.amendment().reason();
        version.changes = amended.amendment().changes();
        return version;
    }

    CallVersionId id() {
        return id;
    }

    String definition() {
        return definition;
    }

    AmendmentView amendment() {
        return new AmendmentView(
                id.version(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(reason),
                publishedAt,
                List.copyOf(Objects.requireNonNull(changes)));
    }
}
