package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.ApplicationView.AttachmentView;
import org.fuhua.applicant.application.ApplicationView.SectionView;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Masked;
import org.fuhua.applicant.organisation.Standings;
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
    private final PublishedCalls calls;
    private final Standings standings;
    private final Clock clock;

    ApplicationViews(
            SectionAnswers sections,
            Defects defects,
            ProgressCopies progress,
            PublishedCalls calls,
            Standings standings,
            Clock clock) {
        this.sections = sections;
        this.defects = defects;
        this.progress = progress;
        this.calls = calls;
        this.standings = standings;
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
                reached);
    }

    /// Rows with what other features know of them: a few queries, however many rows.
    List<ApplicationSummary> summaries(List<ApplicationRow> rows) {
        var now = clock.instant();
        var names = standings.names(
                rows.stream().map(ApplicationRow::organisationId).collect(Collectors.toSet()));
        var reached = progress.of(rows.stream()
                .filter(row -> row.state() == ApplicationState.FORMAL_PASSED)
                .map(ApplicationRow::id)
                .toList());
        var known = calls.known(rows.stream().map(ApplicationRow::callVersionId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> ApplicationSummary.from(
                        row,
                        known.get(row.callVersionId()),
                        names.getOrDefault(row.organisationId(), ""),
                        reached.get(row.id()),
                        now))
                .toList();
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
