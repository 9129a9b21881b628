package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.RECOMMENDER_MISSING;
import static org.fuhua.applicant.ApplicantProblem.TARGET_CALL_UNFIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.CallPhase;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.applicant.form.FormFit;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Whether another call can take an application, and what of it stays, goes, and is missing there.
@ApplicationScoped
class TargetCall {
    private static final int LISTED_MOST = 50;

    private final PublishedCalls calls;
    private final SectionAnswers sections;
    private final JudgeEligibility judgeEligibility;

    TargetCall(PublishedCalls calls, SectionAnswers sections, JudgeEligibility judgeEligibility) {
        this.calls = calls;
        this.sections = sections;
        this.judgeEligibility = judgeEligibility;
    }

    /// @param call newest version of the target
    /// @param fit answers that its form takes
    /// @param missing what has to be completed before it is handed in there
    record Fit(PublishedCall call, FormFit fit, List<FieldError> missing) {}

    /// Refuses a call that is no other one, does not or did not accept, is still sealed, or shuts the applicant out.
    /// That its own deadline is over is no obstacle: the application was handed in in time, to the wrong call.
    @Transactional(Transactional.TxType.MANDATORY)
    Fit require(Case opened, UUID targetId, Instant now) {
        var application = opened.application();
        application.requireReclassifiable();
        var target = calls.newest(targetId);
        var phase = target.phase(now);
        if (targetId.equals(application.callId())
                || phase != CallPhase.OPEN && phase != CallPhase.CLOSED
                || target.isSealed(now)) throw new Refusal(TARGET_CALL_UNFIT).at("/callId");
        if (target.demandsRecommender() && application.recommenderOrganisationId() == null)
            throw new Refusal(RECOMMENDER_MISSING).at("/callId");
        judgeEligibility.requireMayBegin(target, opened.standing(), now);
        return fit(opened, target);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Fit fit(Case opened, UUID targetId) {
        return fit(opened, calls.newest(targetId));
    }

    private Fit fit(Case opened, PublishedCall target) {
        var application = opened.application();
        var form = opened.call().form();
        var answers = sections.of(application.id(), form);
        var fit = FormFit.of(answers.whole(form), target.form(), Answers.none());
        var there = new LinkedHashMap<String, Saved>();
        fit.answers()
                .forEach((section, kept) -> there.put(section, new Saved(kept, 0, 1, application.changedAt(), "")));
        var files = application.attachments().stream().map(Attachment::slot).collect(Collectors.toSet());
        var missing = Completeness.gaps(target, opened.standing().uscc(), new Answers(there), files);
        return new Fit(target, fit, missing.stream().limit(LISTED_MOST).toList());
    }
}
