package org.fuhua.applicant.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.CallDefinition.AttachmentSlot;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.eligibility.Candidate;
import org.fuhua.applicant.eligibility.Conduct;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.ruleset.Finding;

/// What would be found about an application that nobody makes: for test runs of calls, with nothing kept or counted.
public final class Rehearsal {
    private Rehearsal() {}

    /// @return what would be found of somebody who has handed in nothing yet
    public static List<Finding> findings(
            PublishedCall call, Standing standing, EnterpriseProfile profile, Answers answers, LocalDate on) {
        return JudgeEligibility.judge(call, new Candidate(standing, profile, List.of(), Conduct.CLEAN, on), 0, answers);
    }

    /// @param files slots that count as filled
    /// @return everything that would be missing or wrong
    public static List<FieldError> gaps(PublishedCall call, Standing standing, Answers answers, Set<String> files) {
        return Completeness.gaps(call, standing.uscc(), answers, files);
    }

    /// @return slots without which nothing is taken
    public static Set<String> demandedFiles(PublishedCall call) {
        return call.definition().attachments().stream()
                .filter(slot -> ProgrammeAnswers.demands(call.definition(), slot))
                .map(AttachmentSlot::slot)
                .collect(Collectors.toSet());
    }
}
