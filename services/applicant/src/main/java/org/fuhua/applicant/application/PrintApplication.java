package org.fuhua.applicant.application;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.submission.Statements;
import org.fuhua.applicant.submission.SubmissionBook;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.problem.Refusal;

/// Lays out what can be printed of an application, for those who may read it. It is set outside of the transaction.
@ApplicationScoped
class PrintApplication {
    private final Cases cases;
    private final SectionAnswers sections;
    private final SubmissionBook submissions;
    private final Statements statements;
    private final JudgeEligibility judgeEligibility;
    private final Clock clock;

    PrintApplication(
            Cases cases,
            SectionAnswers sections,
            SubmissionBook submissions,
            Statements statements,
            JudgeEligibility judgeEligibility,
            Clock clock) {
        this.cases = cases;
        this.sections = sections;
        this.submissions = submissions;
        this.statements = statements;
        this.judgeEligibility = judgeEligibility;
        this.clock = clock;
    }

    /// @param name of the file without its ending
    record Printed(String name, Paper paper) {}

    @Transactional
    Printed application(UUID id, Language language) {
        var opened = cases.toRead(id);
        var answers = sections.of(id, opened.call().form());
        var paper = ApplicationPaper.of(opened, answers, language, clock.instant());
        return new Printed(SafeName.of(opened.application()), paper);
    }

    /// @param no which of its submissions, from 1
    @Transactional
    Printed receipt(UUID id, int no, Language language) {
        var opened = cases.toRead(id);
        var submission = submissions.of(id, no).orElseThrow(() -> new Refusal(NOT_FOUND));
        var statement = Optional.ofNullable(submission.statement()).flatMap(statements::of);
        var paper = ReceiptPaper.of(
                opened,
                submission,
                statement.orElse(null),
                judgeEligibility.kept(submission.eligibility()),
                language,
                clock.instant());
        return new Printed(language.of("受理回执 ", "receipt ") + submission.number() + "-" + no, paper);
    }
}
