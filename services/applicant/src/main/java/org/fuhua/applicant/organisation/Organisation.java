package org.fuhua.applicant.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A legal person known by its unified social credit code. The code never changes; what is public about it may.
@Entity
class Organisation {
    @Id
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String nameZh;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String regionCode;
    private boolean editorsSubmit;

    Organisation() {}

    static Organisation register(UUID id, Uscc uscc, OrganisationProfile profile) {
        var organisation = new Organisation();
        organisation.id = id;
        organisation.uscc = uscc.code();
        organisation.describe(profile);
        return organisation;
    }

    void describe(OrganisationProfile profile) {
        nameZh = profile.nameZh();
        nameEn = profile.nameEn();
        kind = profile.kind();
        regionCode = profile.region().code();
    }

    /// @param allowed whether editors may hand in as owners may
    void letEditorsSubmit(boolean allowed) {
        editorsSubmit = allowed;
    }

    OrganisationEvent.Registered registered() {
        return new OrganisationEvent.Registered(id, uscc, nameZh, nameEn, kind, regionCode);
    }

    OrganisationEvent.MembershipChanged membership(Member member, boolean active) {
        return new OrganisationEvent.MembershipChanged(id, member.subject(), member.role(), active);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    OrganisationKind kind() {
        return kind;
    }

    OrganisationView view(@Nullable MemberRole reader) {
        return new OrganisationView(id, version, uscc, nameZh, nameEn, kind, regionCode, editorsSubmit, reader);
    }
}
