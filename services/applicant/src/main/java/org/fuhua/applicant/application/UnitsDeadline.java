package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.RECOMMENDATION_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.call.Recommendation;
import org.fuhua.platform.time.Clocks;
import org.fuhua.platform.time.WorkingDays;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Until when recommending units decide (推荐截止时间). The newest version of the call counts, so that an extension helps
/// those who applied before it.
@ApplicationScoped
class UnitsDeadline {
    private final PublishedCalls calls;
    private final WorkingDays workingDays;
    private final ApplicantConfig config;

    UnitsDeadline(PublishedCalls calls, WorkingDays workingDays, ApplicantConfig config) {
        this.calls = calls;
        this.workingDays = workingDays;
        this.config = config;
    }

    /// Refuses after the last second in which units decide.
    @Transactional(Transactional.TxType.MANDATORY)
    void require(Application application, Instant now) {
        if (calls.newest(application.callId()).recommendationIsOver(now)) throw new Refusal(RECOMMENDATION_OVER);
    }

    /// @return last day for changes that a unit asks for: that of the units' deadline, or as long as any correction
    ///     where the call sets none
    @Transactional(Transactional.TxType.MANDATORY)
    LocalDate changesDueOn(Application application, Instant now) {
        var rule = calls.newest(application.callId()).definition().recommendation();
        return hasDeadline(rule)
                ? LocalDate.ofInstant(rule.deadlineAt(), Clocks.PROGRAMME_ZONE)
                : workingDays.after(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE), config.correctionWorkingDays());
    }

    /// Refuses changes that come too late for the unit to recommend them.
    @Transactional(Transactional.TxType.MANDATORY)
    void requireTimeToChange(Application application, Instant now) {
        if (hasDeadline(calls.newest(application.callId()).definition().recommendation())) require(application, now);
        else application.requireCorrectionPeriod(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
    }

    private static boolean hasDeadline(@Nullable Recommendation rule) {
        return rule != null && rule.deadlineAt() != null;
    }
}
