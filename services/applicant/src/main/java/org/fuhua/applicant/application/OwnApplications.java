package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.form.Form;
import org.fuhua.platform.security.Actors;

/// Opens applications to what other features let the organisation's own members do around them.
@ApplicationScoped
public class OwnApplications {
    private final Cases cases;
    private final Actors actors;

    OwnApplications(Cases cases, Actors actors) {
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
}
