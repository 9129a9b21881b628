package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.MERGER_INTO_UNVERIFIED;
import static org.fuhua.applicant.ApplicantProblem.MERGER_KINDS_DIFFER;
import static org.fuhua.applicant.ApplicantProblem.ORGANISATION_MERGED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A legal person known by its unified social credit code. The code never changes; what is public about it may.
///
/// Anybody may register a code; whether they act for whom it belongs to is confirmed by an officer upon proof
/// ([OrganisationState]).
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

    @Enumerated(EnumType.STRING)
    private OrganisationState state;

    private @Nullable UUID mergedInto;

    Organisation() {}

    static Organisation register(UUID id, Uscc uscc, OrganisationProfile profile) {
        var organisation = new Organisation();
        organisation.id = id;
        organisation.uscc = uscc.code();
        organisation.state = OrganisationState.UNVERIFIED;
        organisation.describe(profile);
        return organisation;
    }

    void describe(OrganisationProfile profile) {
        profile.kind().requireFits(new Uscc(uscc));
        nameZh = profile.nameZh();
        nameEn = profile.nameEn();
        kind = profile.kind();
        regionCode = profile.region().code();
    }

    /// @param allowed whether editors may hand in as owners may
    void letEditorsSubmit(boolean allowed) {
        editorsSubmit = allowed;
    }

    /// Its owner has shown that they act for it.
    OrganisationEvent.Verified verify() {
        state = OrganisationState.MOVES.after(state, OrganisationState.Action.VERIFY);
        return new OrganisationEvent.Verified(id, false);
    }

    /// Somebody else has shown that it is theirs; whoever held it before may have been wrong.
    OrganisationEvent.Verified transfer() {
        state = OrganisationState.MOVES.after(state, OrganisationState.Action.TRANSFER);
        return new OrganisationEvent.Verified(id, true);
    }

    /// It turned out to be a second entry of another one, which stays.
    OrganisationEvent.Merged merge(Organisation into) {
        if (into.kind != kind) throw new Refusal(MERGER_KINDS_DIFFER).at("/intoOrganisationId");
        if (into.state != OrganisationState.VERIFIED)
            throw new Refusal(MERGER_INTO_UNVERIFIED).at("/intoOrganisationId");
        state = OrganisationState.MOVES.after(state, OrganisationState.Action.MERGE);
        mergedInto = into.id;
        return new OrganisationEvent.Merged(id, uscc, into.id, into.uscc);
    }

    /// Refuses a second entry of another organisation, and tells which one.
    void requireLiving() {
        if (mergedInto != null) throw new Refusal(ORGANISATION_MERGED, "intoOrganisationId", mergedInto);
    }

    OrganisationEvent.Registered registered() {
        return new OrganisationEvent.Registered(id, uscc, nameZh, nameEn, kind, regionCode);
    }

    OrganisationEvent.RelationsStated stated(List<OrganisationTie> ties) {
        return new OrganisationEvent.RelationsStated(id, uscc, ties);
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

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    String nameZh() {
        return nameZh;
    }

    OrganisationState state() {
        return state;
    }

    OrganisationView view(@Nullable MemberRole reader) {
        return new OrganisationView(id, version, uscc, nameZh, nameEn, kind, regionCode, state, editorsSubmit, reader);
    }
}
