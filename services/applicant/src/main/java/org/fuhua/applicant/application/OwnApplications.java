package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.form.Form;
import org.fuhua.platform.security.Actors;

/// Opens applications to what other features let the organisation's own members do around them.
@ApplicationScoped
public class OwnApplications {
    private final Applications applications;
    private final Cases cases;
    private final Actors actors;

    OwnApplications(Applications applications, Cases cases, Actors actors) {
        this.applications = applications;
        this.cases = cases;
        this.actors = actors;
    }

    /// @param subject of the member who acts
    public record Own(UUID applicationId, UUID callId, UUID organisationId, Form form, String subject) {}

    /// @return the application; to others than members it does not exist
    @Transactional(Transactional.TxType.MANDATORY)
    public Own requireMember(UUID id) {
        var opened = cases.toReadAsMember(id);
        return new Own(
                id,
                opened.call().id(),
                opened.standing().organisationId(),
                opened.call().form(),
                actors.current().subject());
    }

    /// Makes others who tell facts about the application wait for the end of this transaction, so that those keep one
    /// order; to be called before anything of it is read.
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAlone(UUID id) {
        applications.tellAlone(id);
    }
}
