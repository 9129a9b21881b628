package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.CALL_NOT_OPEN;
import static org.fuhua.applicant.ApplicantProblem.DEADLINE_OVER;
import static org.fuhua.applicant.ApplicantProblem.RECOMMENDER_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationEvent.Submitted;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.ReceiptNumbers;
import org.fuhua.applicant.cap.CapLedger;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.partner.PartnerState;
import org.fuhua.applicant.search.SearchIndex;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.submission.Statements;
import org.fuhua.applicant.submission.Submission;
import org.fuhua.applicant.submission.SubmissionBook;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;

/// Hands an application in before the deadline, or a returned one corrected, and gives a receipt for it. The member who
/// does so declares the statement in force, and that is kept with it.
///
/// Holds the application, so that nobody saves meanwhile: what is handed in is what its version stood for.
/// The number is taken after everything else is checked and computed, and the history is written before it, so that the
/// call's counter is locked briefly: all who hand in to the call wait for it one after the other.
@ApplicationScoped
class SubmitApplication {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final ReceiptNumbers numbers;
    private final SectionAnswers sections;
    private final JudgeEligibility judgeEligibility;
    private final CapLedger caps;
    private final PartnerBook partners;
    private final SubmissionBook submissions;
    private final Statements statements;
    private final Actors actors;
    private final SearchIndex searchIndex;
    private final UnitsDeadline unitsDeadline;
    private final IntegrityCheck integrity;
    private final Audit audit;
    private final Clock clock;

    SubmitApplication(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            ApplicationPublisher publisher,
            ReceiptNumbers numbers,
            SectionAnswers sections,
            JudgeEligibility judgeEligibility,
            CapLedger caps,
            PartnerBook partners,
            SubmissionBook submissions,
            Statements statements,
            Actors actors,
            SearchIndex searchIndex,
            UnitsDeadline unitsDeadline,
            IntegrityCheck integrity,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.publisher = publisher;
        this.numbers = numbers;
        this.sections = sections;
        this.judgeEligibility = judgeEligibility;
        this.caps = caps;
        this.partners = partners;
        this.submissions = submissions;
        this.statements = statements;
        this.actors = actors;
        this.searchIndex = searchIndex;
        this.unitsDeadline = unitsDeadline;
        this.integrity = integrity;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param statement version of the statement that the member declares
    record Command(UUID id, ExpectedVersion expected, String statement) {}

    @Transactional
    ApplicationView handle(Command command) {
        var now = clock.instant();
        var opened = cases.toSubmit(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        opened.standing().requireVerified();
        boolean correction = application.isCorrection();
        requireInTime(opened, correction, now);
        statements.requireInForce(command.statement());
        var answers = sections.of(application.id(), opened.call().form());
        if (opened.call().demandsRecommender() && application.recommenderOrganisationId() == null)
            throw new Refusal(RECOMMENDER_MISSING).at("/recommenderOrganisationId");
        integrity.require(opened, answers, now);
        var handedIn = Completeness.require(opened, answers, signOffs(opened));
        var judged = judgeEligibility.requireFulfilled(opened, answers, now);
        var from = application.state();
        sections.endWriting(application.id(), opened.call().form());
        applications.flush();
        var number = correction ? Objects.requireNonNull(application.number()) : number(opened, answers, now);
        var submitted = application.submit(new Receipt(number, now, handedIn.digest()), handedIn.essence(), judged);
        applications.flush();
        submissions.add(content(submitted, judged), actors.current().subject(), command.statement(), now);
        keepPeople(opened, answers);
        publisher.publish(opened.call().isSealed(now) ? submitted.sealed() : submitted);
        searchIndex.put(new SearchIndex.Entry(
                application.id(),
                application.organisationId(),
                opened.standing().nameZh(),
                number,
                submitted.title()));
        audit.record(
                "application", application.id(), correction ? "resubmit" : "submit", from, application.state(), null);
        return views.view(opened, answers);
    }

    private void requireInTime(Case opened, boolean correction, Instant now) {
        var application = opened.application();
        var call = opened.call();
        if (application.isSentBack()) unitsDeadline.requireTimeToChange(application, now);
        else if (correction) application.requireCorrectionPeriod(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
        else if (call.period().isOver(now))
            throw new Refusal(DEADLINE_OVER, "deadlineAt", call.period().deadlineAt());
        else if (!call.period().accepts(now)) throw new Refusal(CALL_NOT_OPEN);
    }

    private void keepPeople(Case opened, Answers answers) {
        if (opened.call().definition().caps() != null)
            caps.keep(opened.application().id(), judgeEligibility.people(opened.call(), answers));
    }

    private static Submission.Content content(Submitted submitted, String judged) {
        return new Submission.Content(
                submitted.applicationId(),
                submitted.number(),
                submitted.callVersion(),
                submitted.title(),
                submitted.requested(),
                submitted.digest(),
                judged);
    }

    /// Under the counter's lock nobody else hands in to this call, so what counts others is judged once more.
    private String number(Case opened, Answers answers, Instant now) {
        var number = opened.application().number();
        if (number == null) number = next(opened.call(), now);
        else numbers.again(opened.call().id());
        if (opened.call().definition().caps() != null)
            caps.hold(
                    taking(opened),
                    judgeEligibility.people(opened.call(), answers).values().stream()
                            .flatMap(Set::stream)
                            .toList());
        if (JudgeEligibility.countsOthers(opened.call())) judgeEligibility.requireFulfilled(opened, answers, now);
        return number;
    }

    /// Nothing is read where partners do not sign: submissions come in thousands before a deadline.
    private Map<String, PartnerState> signOffs(Case opened) {
        return SettlePartners.signedHere(opened)
                ? partners.states(opened.application().id())
                : Map.of();
    }

    private Set<UUID> taking(Case opened) {
        var organisations = new HashSet<UUID>();
        if (SettlePartners.signedHere(opened))
            organisations.addAll(partners.signed(opened.application().id()));
        organisations.add(opened.standing().organisationId());
        return organisations;
    }

    private String next(PublishedCall call, Instant now) {
        int next = numbers.next(call.id());
        return "%d-%s-%05d"
                .formatted(
                        LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE).getYear(),
                        call.definition().code(),
                        next);
    }
}
