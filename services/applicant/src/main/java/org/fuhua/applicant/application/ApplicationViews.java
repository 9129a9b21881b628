package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationView.AttachmentView;
import org.fuhua.applicant.application.ApplicationView.SectionView;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Masked;
import org.fuhua.applicant.progress.ProgressCopies;
import org.fuhua.applicant.progress.ProgressView;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Shows applications. Members see their answers as given; to all others personal answers are masked.
@ApplicationScoped
class ApplicationViews {
    private final SectionAnswers sections;
    private final Defects defects;
    private final ProgressCopies progress;
    private final Clock clock;

    ApplicationViews(SectionAnswers sections, Defects defects, ProgressCopies progress, Clock clock) {
        this.sections = sections;
        this.defects = defects;
        this.progress = progress;
        this.clock = clock;
    }

    ApplicationView view(Case opened) {
        return view(opened, sections.of(opened.application().id(), opened.call().form()));
    }

    ApplicationView view(Case opened, Answers answers) {
        var application = opened.application();
        var reached = reached(application.state(), application.id());
        var words = PublicWords.of(
                application.state(),
                application.recommenderOrganisationId() != null,
                application.number() != null,
                opened.call().phase(clock.instant()),
                reached);
        var requested = application.requested();
        return new ApplicationView(
                application.id(),
                application.version(),
                application.number(),
                application.callId(),
                application.callVersion(),
                application.organisationId(),
                opened.standing().nameZh(),
                application.recommenderOrganisationId(),
                application.state(),
                words.state(),
                words.nextStep(),
                words.owedBy(),
                application.title(),
                requested == null ? null : MoneyView.from(requested),
                sections(opened, answers),
                application.attachments().stream().map(AttachmentView::from).toList(),
                defects.read(application.defects()),
                application.correctionDueOn(),
                application.reason(),
                application.receipt() == null ? null : application.receipt().submittedAt(),
                application.receipt(),
                reached,
                false);
    }

    private @Nullable ProgressView reached(ApplicationState state, UUID id) {
        return state == ApplicationState.FORMAL_PASSED ? progress.of(id).orElse(null) : null;
    }

    private static Map<String, SectionView> sections(Case opened, Answers answers) {
        JsonNode shown = answers.whole(opened.call().form());
        if (!opened.standing().isMember())
            shown = Masked.view(
                    answers.whole(opened.call().form()), opened.call().form());
        var sections = new LinkedHashMap<String, SectionView>();
        for (var section : opened.call().form().definition().sections()) {
            var saved = answers.sections().get(section.code());
            sections.put(
                    section.code(),
                    new SectionView(
                            shown.get(section.code()),
                            saved == null ? 0 : saved.version(),
                            saved == null ? 0 : saved.completeness(),
                            saved == null ? null : saved.savedAt()));
        }
        return sections;
    }
}
