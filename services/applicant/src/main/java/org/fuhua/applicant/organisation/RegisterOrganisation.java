package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.DEPARTMENT_RESERVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actor;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Registers an organisation; who does it becomes its first owner.
@ApplicationScoped
class RegisterOrganisation {
    private final Organisations organisations;
    private final Members members;
    private final OrganisationPublisher publisher;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;
    private final Ids ids;

    RegisterOrganisation(
            Organisations organisations,
            Members members,
            OrganisationPublisher publisher,
            Audit audit,
            Actors actors,
            FieldCipher cipher,
            Ids ids) {
        this.organisations = organisations;
        this.members = members;
        this.publisher = publisher;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
        this.ids = ids;
    }

    record Command(Uscc uscc, OrganisationProfile profile) {}

    @Transactional
    OrganisationView handle(Command command) {
        var actor = actors.current();
        refuseSelfMadeDepartment(command.profile().kind(), actor);
        var organisation = Organisation.register(ids.next(), command.uscc(), command.profile());
        organisations.admit(organisation);
        var owner =
                Member.of(ids.next(), organisation.id(), actor.subject(), cipher.seal(actor.name()), MemberRole.OWNER);
        members.persist(owner);
        publisher.publish(organisation.registered());
        publisher.publish(organisation.membership(owner, true));
        audit.record("organisation", organisation.id(), "register", null, null, null);
        return organisation.view(MemberRole.OWNER);
    }

    /// A department endorses other people's applications, so nobody makes one up for himself.
    static void refuseSelfMadeDepartment(OrganisationKind kind, Actor actor) {
        if (kind == OrganisationKind.DEPARTMENT && !actor.hasAny("recommender", "officer", "admin"))
            throw new Refusal(DEPARTMENT_RESERVED).at("/kind");
    }
}
