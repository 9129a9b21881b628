package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Looks organisations and members up for those who may see them.
@ApplicationScoped
class FindOrganisations {
    private final Organisations organisations;
    private final Members members;
    private final Ownership ownership;
    private final Actors actors;
    private final FieldCipher cipher;

    FindOrganisations(
            Organisations organisations, Members members, Ownership ownership, Actors actors, FieldCipher cipher) {
        this.organisations = organisations;
        this.members = members;
        this.ownership = ownership;
        this.actors = actors;
        this.cipher = cipher;
    }

    @Transactional
    OrganisationView one(UUID id) {
        leadOn(id);
        var role = ownership.requireSight(id);
        return organisations.known(id).view(role);
    }

    /// Whoever sees the organisation that stayed is told about it; to all others the merged one does not exist.
    private void leadOn(UUID id) {
        var found = organisations.findById(id);
        if (found == null || found.mergedInto() == null) return;
        ownership.requireSight(found.mergedInto());
        found.requireLiving();
    }

    @Transactional
    Page<OrganisationView> mine(Paging paging) {
        var rows = organisations.of(actors.current().subject(), paging.afterId(), paging.rows());
        return Page.of(
                rows,
                paging.limit,
                mine -> mine.organisation().id(),
                mine -> mine.organisation().view(mine.role()));
    }

    @Transactional
    Page<OrganisationView> matching(@Nullable String uscc, @Nullable OrganisationKind kind, Paging paging) {
        var rows = organisations.matching(uscc, kind, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, Organisation::id, organisation -> organisation.view(null));
    }

    @Transactional
    Page<MemberView> members(UUID organisationId, Paging paging) {
        ownership.requireSightOfMembers(organisationId);
        var organisation = organisations.known(organisationId);
        var rows = members.of(organisationId, paging.afterId(), paging.rows());
        return Page.of(
                rows,
                paging.limit,
                Member::id,
                member -> MemberView.from(member, organisation, cipher.open(member.sealedName())));
    }
}
