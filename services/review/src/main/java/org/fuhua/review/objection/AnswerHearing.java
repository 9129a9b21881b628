package org.fuhua.review.objection;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MembershipCopies;

/// The applicant's side of a hearing: owners and editors of the organisation read what is objected to, and answer once
/// and in time.
@ApplicationScoped
class AnswerHearing {
    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final ApplicationLookup applications;
    private final MembershipCopies memberships;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    AnswerHearing(
            Objections objections,
            ObjectionPublisher publisher,
            ApplicationLookup applications,
            MembershipCopies memberships,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.applications = applications;
        this.memberships = memberships;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the hearings on one application; there are none on others' applications
    Page<HearingView> on(UUID applicationId, Paging paging) {
        var mine = mine();
        var application = applications.find(applicationId).filter(one -> mine.test(one.organisationId()));
        if (application.isEmpty()) return new Page<>(List.of(), null);
        var rows = objections.heardOn(List.of(applicationId), paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, Objection::id, HearingView::of);
    }

    @Transactional
    HearingView handle(UUID objectionId, ExpectedVersion expected, String answer) {
        var mine = mine();
        var found = objections.findByIdOptional(objectionId);
        var application = applications.find(found.map(Objection::applicationId).orElse(objectionId));
        var objection = found.filter(one -> one.substance() != null)
                .filter(_ -> application
                        .filter(one -> mine.test(one.organisationId()))
                        .isPresent())
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(objection.version());
        var before = objection.state();
        publisher.publish(objection.answer(answer, LocalDate.now(clock), clock.instant()));
        audit.record("objection", objectionId, "ANSWER", before, objection.state(), null);
        objections.flush();
        return HearingView.of(objection);
    }

    private Predicate<UUID> mine() {
        return memberships.acting(actors.current().subject(), MembershipCopies.WRITERS);
    }
}
