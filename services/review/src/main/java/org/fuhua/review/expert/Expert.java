package org.fuhua.review.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Somebody who may be asked to judge applications.
///
/// Protects the person: name and e-mail are sealed, and the address is found again only by its blind index. Holds what
/// assignment needs: the organisation for avoidance (回避), the fields, and how many applications at a time.
@Entity
class Expert {
    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String subject;
    private String nameSealed;
    private String emailSealed;
    private String emailKey;
    private @Nullable UUID organisationId;
    private @Nullable String organisationUscc;
    private String organisationName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields;

    private int capacity;
    private long profileSequence;

    /// What officers say about an expert.
    record Details(
            @Nullable String subject,
            @Nullable UUID organisationId,
            @Nullable String organisationUscc,
            String organisationName,
            List<String> fields,
            int capacity) {}

    /// A person's name and address, unreadable without the key.
    record Sealed(String name, String email, String emailKey) {}

    Expert() {}

    static Expert register(UUID id, Sealed person, Details details) {
        var expert = new Expert();
        expert.id = id;
        expert.change(person, details);
        return expert;
    }

    void change(Sealed person, Details details) {
        nameSealed = person.name();
        emailSealed = person.email();
        emailKey = person.emailKey();
        subject = details.subject();
        organisationId = details.organisationId();
        organisationUscc = details.organisationUscc();
        organisationName = details.organisationName();
        fields = List.copyOf(details.fields());
        capacity = details.capacity();
    }

    /// Takes over what `talent` says; an older snapshot than the last one changes nothing.
    void profiled(@Nullable UUID newOrganisationId, List<String> newFields, long sequence) {
        if (sequence <= profileSequence) return;
        profileSequence = sequence;
        fields = List.copyOf(newFields);
        if (newOrganisationId != null && !newOrganisationId.equals(organisationId)) {
            organisationId = newOrganisationId;
            organisationUscc = null;
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String subject() {
        return subject;
    }

    String nameSealed() {
        return nameSealed;
    }

    String emailSealed() {
        return emailSealed;
    }

    String emailKey() {
        return emailKey;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    String organisationUscc() {
        return organisationUscc;
    }

    String organisationName() {
        return organisationName;
    }

    List<String> fields() {
        return fields;
    }

    int capacity() {
        return capacity;
    }
}
