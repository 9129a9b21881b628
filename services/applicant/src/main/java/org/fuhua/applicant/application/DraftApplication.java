package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.DRAFT_EXISTS;
import static org.fuhua.applicant.ApplicantProblem.NOT_EDITOR;
import static org.fuhua.applicant.ApplicantProblem.NOT_RECOMMENDER;
import static org.fuhua.applicant.ApplicantProblem.RECOMMENDER_MISSING;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Begins an application to an open call.
@ApplicationScoped
class DraftApplication {
    private final Applications applications;
    private final ApplicationViews views;
    private final PublishedCalls calls;
    private final Standings standings;
    private final JudgeEligibility judgeEligibility;
    private final ApplicationPublisher publisher;
    private final IntegrityCheck integrity;
    private final Actors actors;
    private final Ids ids;
    private final Clock clock;

    DraftApplication(
            Applications applications,
            ApplicationViews views,
            PublishedCalls calls,
            Standings standings,
            JudgeEligibility judgeEligibility,
            ApplicationPublisher publisher,
            IntegrityCheck integrity,
            Actors actors,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.views = views;
        this.calls = calls;
        this.standings = standings;
        this.judgeEligibility = judgeEligibility;
        this.publisher = publisher;
        this.integrity = integrity;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param another whether a second draft to the same call is wanted
    record Command(
            UUID callId, UUID organisationId, @Nullable UUID recommenderOrganisationId, boolean another) {}

    @Transactional
    ApplicationView handle(Command command) {
        var now = clock.instant();
        var subject = actors.current().subject();
        var standing = standings
                .of(command.organisationId(), subject)
                .filter(Standing::isMember)
                .orElseThrow(() -> new Refusal(NOT_FOUND).at("/organisationId"));
        if (!standing.writes()) throw new Refusal(NOT_EDITOR);
        integrity.require(standing.organisationId(), now);
        var call = calls.open(command.callId(), now);
        var id = ids.next();
        if (!command.another()) requireNoDraft(call.id(), standing.organisationId());
        judgeEligibility.requireMayBegin(call, standing, now);
        requireRecommender(call, command.recommenderOrganisationId(), subject);
        var route = new Application.Route(
                call.id(), call.callVersion(), standing.organisationId(), command.recommenderOrganisationId());
        var application = Application.draft(id, route, subject, now);
        applications.persistAndFlush(application);
        standings.requireLiving(standing.organisationId());
        publisher.publish(application.drafted());
        return views.view(new Case(application, call, standing), Answers.none());
    }

    /// Who comes again is led to the draft that there is, also when two come at once.
    private void requireNoDraft(UUID callId, UUID organisationId) {
        applications.beginAlone(callId, organisationId);
        applications.draftOf(callId, organisationId).ifPresent(draft -> {
            throw new Refusal(DRAFT_EXISTS, "applicationId", draft.id(), "changedAt", draft.changedAt());
        });
    }

    private void requireRecommender(PublishedCall call, @Nullable UUID id, String subject) {
        if (id == null && call.demandsRecommender())
            throw new Refusal(RECOMMENDER_MISSING).at("/recommenderOrganisationId");
        if (id != null
                && standings
                        .of(id, subject)
                        .filter(o -> o.kind() == OrganisationKind.DEPARTMENT && o.isLiving())
                        .isEmpty()) throw new Refusal(NOT_RECOMMENDER).at("/recommenderOrganisationId");
    }
}
