package org.fuhua.review.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Our copy of a person's profile, kept also while no expert has its key yet. `talent` owns it.
@Entity
class ProfileCopy {
    @Id
    private UUID personId;

    @Version
    private long version;

    private String personKey;
    private @Nullable UUID organisationId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields;

    private long sequence;

    ProfileCopy() {}

    ProfileCopy(UUID personId) {
        this.personId = personId;
    }

    void profiled(String newKey, @Nullable UUID newOrganisationId, List<String> newFields, long newSequence) {
        if (newSequence <= sequence) return;
        personKey = newKey;
        organisationId = newOrganisationId;
        fields = List.copyOf(newFields);
        sequence = newSequence;
    }

    void applyTo(Expert expert) {
        expert.profiled(organisationId, fields, sequence);
    }
}
