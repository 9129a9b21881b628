package org.fuhua.review.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Our copy of an accepted application. `applicant` owns it; withdrawal is for good, even when it is heard of first.
@Entity
class ApplicationCopy {
    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;
    private UUID callId;
    private @Nullable String number;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable UUID organisationId;
    private @Nullable String organisationName;
    private @Nullable String organisationUscc;
    private @Nullable UUID recommenderOrganisationId;
    private long requestedFen;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> teamKeys = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> partnerUsccs = List.of();

    private boolean withdrawn;
    private Instant acceptedAt = Instant.EPOCH;

    ApplicationCopy() {}

    ApplicationCopy(UUID id, UUID callId) {
        this.id = id;
        this.callId = callId;
    }

    void accepted(Application now, List<String> partners, long newSequence, Instant at) {
        if (newSequence <= sequence) return;
        sequence = newSequence;
        acceptedAt = at;
        partnerUsccs = List.copyOf(partners);
        callId = now.callId();
        number = now.number();
        title = now.title();
        summary = now.summary();
        organisationId = now.organisationId();
        organisationName = now.organisationName();
        organisationUscc = now.organisationUscc();
        recommenderOrganisationId = now.recommenderOrganisationId();
        requestedFen = now.requested().minorUnits();
        fields = List.copyOf(now.fields());
        teamKeys = List.copyOf(now.teamKeys());
    }

    UUID id() {
        return id;
    }

    List<String> partnerUsccs() {
        return partnerUsccs;
    }

    void withdrawn() {
        withdrawn = true;
    }

    Application toApplication() {
        return new Application(
                id,
                callId,
                number,
                title,
                summary,
                organisationId,
                organisationName,
                organisationUscc,
                recommenderOrganisationId,
                Money.ofFen(requestedFen),
                fields,
                teamKeys);
    }
}
