package org.fuhua.review.expert;

import static org.fuhua.review.ReviewProblem.EXPERT_MERGED_ALREADY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Somebody who can be asked to judge. Name and address are kept sealed; the address is found by its blind index.
@Entity
class Expert {
    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String subject;
    private String nameSealed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> nameKeys;

    private String emailSealed;
    private String emailKey;
    private @Nullable UUID organisationId;
    private @Nullable String organisationUscc;
    private String organisationName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private ExpertKind kind;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private @Nullable String title;
    private @Nullable String region;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> codes;

    private long profileSequence;
    private @Nullable UUID mergedInto;

    /// What officers say about an expert.
    record Details(
            @Nullable String subject,
            @Nullable UUID organisationId,
            @Nullable String organisationUscc,
            String organisationName,
            List<String> fields,
            int capacity,
            Qualities qualities) {}

    /// A person's name and address, unreadable without the key.
    ///
    /// @param nameKeys blind indexes of the forms of the name
    record Sealed(String name, Collection<String> nameKeys, String email, String emailKey) {}

    Expert() {}

    static Expert register(UUID id, Sealed person, Details details) {
        var expert = new Expert();
        expert.id = id;
        expert.change(person, details);
        return expert;
    }

    void change(Sealed person, Details details) {
        nameSealed = person.name();
        nameKeys = List.copyOf(person.nameKeys());
        emailSealed = person.email();
        emailKey = person.emailKey();
        subject = details.subject();
        organisationId = details.organisationId();
        organisationUscc = details.organisationUscc();
        organisationName = details.organisationName();
        fields = List.copyOf(details.fields());
        capacity = details.capacity();
        kind = details.qualities().kind();
        grade = details.qualities().grade();
        title = details.qualities().title();
        region = details.qualities().region();
        codes = List.copyOf(details.qualities().codes());
    }

    /// Ends in another entry of the same person; what it says stays and counts for the other.
    ///
    /// @return the account that goes over because the other has none; absent where each keeps its own
    @Nullable
    String mergeInto(Expert kept) {
        if (mergedInto != null || kept.mergedInto != null) throw new Refusal(EXPERT_MERGED_ALREADY);
        mergedInto = kept.id;
        if (kept.subject != null) return null;
        var account = subject;
        subject = null;
        return account;
    }

    void takeAccount(String account) {
        subject = account;
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

    /// @return blind indexes of the forms of the name; empty for who was registered before there were any
    List<String> nameKeys() {
        return nameKeys;
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

    /// @return the entry that this one became; absent while it stands for itself
    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    Qualities qualities() {
        return new Qualities(kind, grade, title, region, codes);
    }
}
