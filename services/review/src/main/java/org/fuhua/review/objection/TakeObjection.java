package org.fuhua.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;

/// Lets an officer without part in the case become its handler; another one may take it over later.
@ApplicationScoped
class TakeObjection {
    private final Objections objections;
    private final CaseParts parts;
    private final Actors actors;
    private final Audit audit;

    TakeObjection(Objections objections, CaseParts parts, Actors actors, Audit audit) {
        this.objections = objections;
        this.parts = parts;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID id, ExpectedVersion expected) {
        var objection = objections.get(id, expected);
        parts.check(objection);
        var before = objection.state();
        objection.take(actors.current().subject());
        audit.record("objection", id, "TAKE", before, objection.state(), null);
        objections.flush();
    }
}
