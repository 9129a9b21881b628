package org.fuhua.applicant.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/// A person acting for an organisation. The name is kept sealed; other services only ever hear the opaque subject.
@Entity
class Member {
    @Id
    private UUID id;

    private UUID organisationId;
    private String subject;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    Member() {}

    static Member of(UUID id, UUID organisationId, String subject, String sealedName, MemberRole role) {
        var member = new Member();
        member.id = id;
        member.organisationId = organisationId;
        member.subject = subject;
        member.displayName = sealedName;
        member.role = role;
        return member;
    }

    void give(MemberRole role) {
        this.role = role;
    }

    /// Their organisation was a second entry of the other one.
    void moveTo(UUID other) {
        organisationId = other;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String sealedName() {
        return displayName;
    }

    MemberRole role() {
        return role;
    }
}
