package org.fuhua.applicant.application;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.form.FormFit;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.problem.Refusal;

/// Takes answers over from an earlier application of the same organisation, where they fit and nothing is answered yet.
/// Done twice, it changes nothing more.
@ApplicationScoped
class CopyAnswers {
    private final Cases cases;
    private final SectionAnswers sections;
    private final KeepAnswers keepAnswers;

    CopyAnswers(Cases cases, SectionAnswers sections, KeepAnswers keepAnswers) {
        this.cases = cases;
        this.sections = sections;
        this.keepAnswers = keepAnswers;
    }

    /// @param from the earlier application
    record Command(UUID id, UUID from) {}

    @Transactional
    CopyView handle(Command command) {
        var opened = cases.toEditAlone(command.id());
        var application = opened.application();
        application.requireEditable();
        var earlier = cases.toReadAsMember(command.from());
        if (!earlier.standing().organisationId().equals(opened.standing().organisationId()))
            throw new Refusal(NOT_FOUND).at("/fromApplicationId");
        var form = opened.call().form();
        var theirs = sections.of(command.from(), earlier.call().form());
        var fit = FormFit.of(theirs.whole(earlier.call().form()), form, sections.of(command.id(), form));
        fit.answers().forEach((section, answers) -> keepAnswers.keep(opened, opened.place(section), answers));
        return CopyView.from(application.version(), fit);
    }
}
