package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.RECLASSIFICATION_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.application.ApplicationEvent.ReclassificationProposed;
import org.fuhua.applicant.application.ReclassificationState.Action;
import org.fuhua.applicant.application.ReclassificationView.Outlook;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// An officer finds that an application belongs to another call, looks what that would mean, and proposes it.
@ApplicationScoped
class ProposeReclassification {
    private final Applications applications;
    private final Reclassifications reclassifications;
    private final Cases cases;
    private final TargetCall targetCall;
    private final ApplicationPublisher publisher;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ProposeReclassification(
            Applications applications,
            Reclassifications reclassifications,
            Cases cases,
            TargetCall targetCall,
            ApplicationPublisher publisher,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.reclassifications = reclassifications;
        this.cases = cases;
        this.targetCall = targetCall;
        this.publisher = publisher;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, UUID toCallId, String reason) {}

    @Transactional
    Outlook preview(UUID id, UUID toCallId) {
        return Outlook.of(targetCall.require(cases.toCheck(id), toCallId, clock.instant()));
    }

    /// Of two who propose at once, the second waits for the first and is refused.
    @Transactional
    ReclassificationView handle(Command command) {
        var now = clock.instant();
        applications.held(command.id());
        var opened = cases.toCheck(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var fit = targetCall.require(opened, command.toCallId(), now);
        if (reclassifications.openOf(application.id()).isPresent()) throw new Refusal(RECLASSIFICATION_OPEN);
        var proposal = Reclassification.propose(
                ids.next(),
                application,
                command.toCallId(),
                command.reason(),
                actors.current().subject(),
                now);
        reclassifications.persistAndFlush(proposal);
        publisher.publish(new ReclassificationProposed(application.id(), application.callId(), proposal.toCallId()));
        audit.record("application", application.id(), "propose-reclassification", null, null, command.reason());
        return view(proposal, opened, fit);
    }

    @Transactional
    void withdraw(UUID id) {
        var application = cases.toCheck(id).application();
        var proposal = reclassifications.requireOpen(application.id());
        proposal.answer(Action.WITHDRAW, actors.current().subject(), clock.instant());
        reclassifications.flush();
        audit.record("application", application.id(), "withdraw-reclassification", null, null, null);
    }

    /// For those who may read the application.
    @Transactional
    ReclassificationView last(UUID id) {
        var opened = cases.toRead(id);
        var proposal = reclassifications.last(id);
        return view(proposal, opened, targetCall.fit(opened, proposal.toCallId()));
    }

    static ReclassificationView view(Reclassification proposal, Case opened, TargetCall.Fit fit) {
        var open = proposal.state() == ReclassificationState.PROPOSED
                && opened.application().callId().equals(proposal.fromCallId())
                && ApplicationState.MOVES.allows(opened.application().state(), ApplicationState.Action.RECLASSIFY);
        var definition = fit.call().definition();
        return new ReclassificationView(
                proposal.fromCallId(),
                proposal.toCallId(),
                new Words(definition.titleZh(), definition.titleEn()),
                proposal.state(),
                open,
                proposal.reason(),
                proposal.proposedAt(),
                proposal.answeredAt(),
                open ? Outlook.of(fit) : null);
    }
}
