package org.fuhua.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.WorkingDays;
import org.fuhua.review.intake.CallLookup;

/// Tells the applicant concerned the substance of an objection and asks for an answer in time (听取被异议方意见).
@ApplicationScoped
class OpenHearing {
    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final SealedLetters letters;
    private final CallLookup calls;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    OpenHearing(
            Objections objections,
            ObjectionPublisher publisher,
            SealedLetters letters,
            CallLookup calls,
            WorkingDays workingDays,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.letters = letters;
        this.calls = calls;
        this.workingDays = workingDays;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID id, ExpectedVersion expected, String substance) {
        var objection = objections.get(id, expected);
        var by = actors.current().subject();
        objection.checkHandler(by);
        letters.checkUnnamed(objection, substance, "/substance");
        var before = objection.state();
        int days = calls.get(objection.callId()).objections().hearingDays();
        publisher.publish(objection.hear(substance, by, workingDays.after(LocalDate.now(clock), days)));
        audit.record("objection", id, "HEAR", before, objection.state(), null);
        objections.flush();
    }
}
