package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.PART_IN_THE_CASE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.decision.ReviseDecision;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.part.PartInCase;
import org.fuhua.review.part.PartLookup;

/// Looks into whether the officer who is signed in has a part in the case of an objection.
@ApplicationScoped
class CaseParts {
    private final ApplicationLookup applications;
    private final ReviseDecision decisions;
    private final PartLookup parts;
    private final Actors actors;
    private final FieldCipher cipher;

    CaseParts(
            ApplicationLookup applications,
            ReviseDecision decisions,
            PartLookup parts,
            Actors actors,
            FieldCipher cipher) {
        this.applications = applications;
        this.decisions = decisions;
        this.parts = parts;
        this.actors = actors;
        this.cipher = cipher;
    }

    /// Refuses whoever has a part in the case.
    void check(Objection objection) {
        own(objection).ifPresent(reason -> {
            throw new Refusal(PART_IN_THE_CASE, "reason", reason);
        });
    }

    /// @return why the officer who is signed in must keep away; nothing when they need not
    Optional<PartInCase.Reason> own(Objection objection) {
        var application = applications.find(objection.applicationId()).orElseThrow();
        boolean objector = actors.verifiedAddress()
                .map(cipher::blindIndex)
                .filter(objection::isFrom)
                .isPresent();
        // Their own ruling decides on the application anew; it does not close the finished case to them.
        boolean ruled = !objection.state().isOpen()
                && objection.isHandledBy(actors.current().subject());
        var deciders = ruled ? Set.<String>of() : decisions.deciders(application.id());
        return parts.own(application, deciders, objector);
    }
}
