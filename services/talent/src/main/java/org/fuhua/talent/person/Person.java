package org.fuhua.talent.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The profile of an expert or of a team.
///
/// Protects one promise: name and address stay here. Both are kept sealed; others recognise the person by the key, a
/// keyed fingerprint of the address, so a reviewer who is in an applicant's team is found without telling who it is.
@Entity
class Person {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private String personKey;
    private String nameSealed;
    private String emailSealed;
    private @Nullable UUID organisationId;
    private String organisationName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> fields;

    private @Nullable String summary;
    private Instant createdAt;
    private Instant updatedAt;

    Person() {}

    /// Name and address as they are kept: sealed, with the key by which the person is recognised.
    record Identity(String key, String nameSealed, String emailSealed) {}

    /// What may be known of a person without knowing who it is.
    record Profile(
            @Nullable UUID organisationId,
            String organisationName,
            List<String> fields,
            @Nullable String summary) {}

    static Person profile(UUID id, PersonKind kind, Identity identity, Profile profile, Instant at) {
        var person = new Person();
        person.id = id;
        person.kind = kind;
        person.createdAt = at;
        person.take(identity, profile, at);
        return person;
    }

    PersonEvent revise(Identity identity, Profile profile, Instant at) {
        take(identity, profile, at);
        return profiled();
    }

    PersonEvent profiled() {
        return new PersonEvent.Profiled(id, personKey, kind, organisationId, List.copyOf(fields));
    }

    private void take(Identity identity, Profile profile, Instant at) {
        personKey = identity.key();
        nameSealed = identity.nameSealed();
        emailSealed = identity.emailSealed();
        organisationId = profile.organisationId();
        organisationName = profile.organisationName();
        fields = List.copyOf(profile.fields());
        summary = profile.summary();
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PersonKind kind() {
        return kind;
    }

    Identity identity() {
        return new Identity(personKey, nameSealed, emailSealed);
    }

    Profile profile() {
        return new Profile(organisationId, organisationName, fields, summary);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
