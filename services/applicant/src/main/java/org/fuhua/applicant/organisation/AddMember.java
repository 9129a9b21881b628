package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An owner lets somebody act for the organisation whose account identifier they know.
@ApplicationScoped
class AddMember {
    private final AdmitMember admitMember;
    private final Ownership ownership;

    AddMember(AdmitMember admitMember, Ownership ownership) {
        this.admitMember = admitMember;
        this.ownership = ownership;
    }

    @Transactional
    MemberView handle(AdmitMember.Command command) {
        ownership.requireOwner(command.organisationId());
        return admitMember.handle(command);
    }
}
