package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.Answers;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Keeps one section as far as it is written. Wrong types are refused at once, what is missing only at submission.
@ApplicationScoped
class SaveSection {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final AnswerStore answerStore;
    private final Clock clock;

    SaveSection(Applications applications, Cases cases, ApplicationViews views, AnswerStore answerStore, Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.answerStore = answerStore;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, String section, ObjectNode answers) {}

    @Transactional
    ApplicationView handle(Command command) {
        var opened = cases.toEdit(command.id());
        var application = opened.application();
        var form = opened.call().form();
        command.expected().check(application.version());
        application.requireEditable();
        if (!form.hasSection(command.section())) throw new Refusal(NOT_FOUND);
        var errors = form.checkDraft(command.section(), command.answers());
        if (!errors.isEmpty()) throw Refusal.of(ANSWERS_INVALID, errors);
        var now = clock.instant();
        var saved = new Answers.Saved(command.answers(), form.completeness(command.section(), command.answers()), now);
        var answers = answerStore.read(application.sections(), form).with(command.section(), saved);
        application.save(
                answerStore.write(answers, form),
                answers.title(form),
                answers.requested(form).orElse(null),
                now);
        applications.flush();
        return views.view(opened, answers);
    }
}
