package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.security.Actor;

/// Tells other packages of an agreement what the actor may know of it.
@ApplicationScoped
public class ReadAgreement {
    private final AgreementViews views;

    ReadAgreement(AgreementViews views) {
        this.views = views;
    }

    public Optional<AgreementView> visible(UUID id, Actor actor) {
        return views.visible(id, actor);
    }
}
