package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.CHECKLIST_INCOMPLETE;
import static org.fuhua.applicant.ApplicantProblem.DEFECTS_MISSING;
import static org.fuhua.applicant.ApplicantProblem.REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.application.ApplicationEvent.Proposal;
import org.fuhua.applicant.call.FormalCheckItem;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.time.Clocks;
import org.fuhua.platform.time.WorkingDays;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Decides the formal check (形式审查): pass on to review, return once with all defects, or reject with a reason.
@ApplicationScoped
class CheckFormally {
    private final Applications applications;
    private final Cases cases;
    private final ApplicationViews views;
    private final ApplicationPublisher publisher;
    private final SectionAnswers sections;
    private final AnswerStore answerStore;
    private final Defects defects;
    private final IntegrityCheck integrity;
    private final Audit audit;
    private final WorkingDays workingDays;
    private final ApplicantConfig config;
    private final Clock clock;

    CheckFormally(
            Applications applications,
            Cases cases,
            ApplicationViews views,
            ApplicationPublisher publisher,
            SectionAnswers sections,
            AnswerStore answerStore,
            Defects defects,
            IntegrityCheck integrity,
            Audit audit,
            WorkingDays workingDays,
            ApplicantConfig config,
            Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.views = views;
        this.publisher = publisher;
        this.sections = sections;
        this.answerStore = answerStore;
        this.defects = defects;
        this.integrity = integrity;
        this.audit = audit;
        this.workingDays = workingDays;
        this.config = config;
        this.clock = clock;
    }

    enum Outcome {
        PASS,
        RETURN,
        REJECT
    }

    /// @param checked codes of the call's list (形式审查要点) that the officer ticked
    record Command(
            UUID id,
            ExpectedVersion expected,
            Outcome outcome,
            @Nullable String reason,
            List<Defect> defects,
            Set<String> checked) {}

    @Transactional
    ApplicationView handle(Command command) {
        var opened = cases.toCheck(command.id());
        var application = opened.application();
        command.expected().check(application.version());
        var from = application.state();
        var answers = sections.of(application.id(), opened.call().form());
        if (command.outcome() == Outcome.PASS) integrity.require(opened, answers, clock.instant());
        var decided = decide(opened, answers, command, clock.instant());
        applications.flush();
        publisher.publish(decided);
        audit.record(
                "application",
                application.id(),
                "formal-check-" + command.outcome().name().toLowerCase(java.util.Locale.ROOT),
                from,
                application.state(),
                command.outcome() == Outcome.PASS
                        ? String.join(" ", new TreeSet<>(command.checked()))
                        : command.reason());
        return views.view(opened, answers);
    }

    private ApplicationEvent decide(Case opened, Answers answers, Command command, Instant now) {
        var application = opened.application();
        var today = LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE);
        return switch (command.outcome()) {
            case PASS -> {
                requireChecked(opened, command.checked());
                yield application.pass(proposal(opened, answers), now);
            }
            case RETURN -> {
                if (command.defects().isEmpty()) throw new Refusal(DEFECTS_MISSING).at("/defects");
                yield application.giveBack(
                        defects.write(command.defects()),
                        command.defects().size(),
                        workingDays.after(today, config.correctionWorkingDays()),
                        now);
            }
            case REJECT -> {
                if (command.reason() == null || command.reason().isBlank())
                    throw new Refusal(REASON_MISSING).at("/reason");
                yield application.reject(command.reason(), today, now);
            }
        };
    }

    /// Nothing passes of which the officer did not look at everything that the call lists.
    private static void requireChecked(Case opened, Set<String> checked) {
        var list = Objects.requireNonNullElse(opened.call().definition().formalChecks(), List.<FormalCheckItem>of());
        var known = list.stream().map(FormalCheckItem::code).collect(Collectors.toSet());
        var errors = Stream.concat(
                        list.stream()
                                .filter(item -> !checked.contains(item.code()))
                                .map(item -> new FieldError(
                                        "/checked", "unchecked", "未核对：" + item.zh(), "Not ticked: " + item.en())),
                        checked.stream()
                                .filter(code -> !known.contains(code))
                                .map(code -> new FieldError(
                                        "/checked", "not-in-list", "要点中没有此项：" + code, "The list has no item " + code)))
                .toList();
        if (!errors.isEmpty()) throw Refusal.of(CHECKLIST_INCOMPLETE, errors);
    }

    private static List<String> partnerUsccs(Case opened, Answers answers) {
        var rules = opened.call().definition().consortium();
        if (rules == null) return List.of();
        var codes = new LinkedHashSet<String>();
        for (var row : answers.whole(opened.call().form()).at(rules.at())) {
            var code = row.path("uscc").asText();
            if (Uscc.valid(code)) codes.add(code);
        }
        return List.copyOf(codes);
    }

    private Proposal proposal(Case opened, Answers answers) {
        var form = opened.call().form();
        return new Proposal(
                opened.standing().nameZh(),
                opened.standing().uscc(),
                Objects.requireNonNullElse(answers.summary(form), ""),
                answers.fields(form),
                answerStore.teamKeys(answers, form),
                partnerUsccs(opened, answers),
                answers.publicPart(form),
                opened.application().attachments().stream()
                        .map(Attachment::facts)
                        .toList());
    }
}
