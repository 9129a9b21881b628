package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.NOT_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// An owner lets the editors hand in for the organisation, or no longer. Nobody else does, not the agency either.
@ApplicationScoped
class LetEditorsSubmit {
    private final Organisations organisations;
    private final Ownership ownership;
    private final Audit audit;

    LetEditorsSubmit(Organisations organisations, Ownership ownership, Audit audit) {
        this.organisations = organisations;
        this.ownership = ownership;
        this.audit = audit;
    }

    record Command(UUID id, ExpectedVersion expected, boolean allowed) {}

    @Transactional
    OrganisationView handle(Command command) {
        var role = ownership.require(command.id());
        if (role != MemberRole.OWNER) throw new Refusal(NOT_OWNER);
        var organisation = organisations.known(command.id());
        command.expected().check(organisation.version());
        organisation.letEditorsSubmit(command.allowed());
        organisations.flush();
        audit.record(
                "organisation",
                organisation.id(),
                command.allowed() ? "let-editors-submit" : "stop-editors-submitting",
                null,
                null,
                null);
        return organisation.view(role);
    }
}
