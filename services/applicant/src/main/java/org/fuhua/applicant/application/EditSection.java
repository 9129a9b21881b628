package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;
import static org.fuhua.applicant.ApplicantProblem.SECTION_CONFLICT;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.form.FieldChange;
import org.fuhua.applicant.form.FieldChanges;
import org.fuhua.applicant.form.FieldConflict;
import org.fuhua.applicant.form.FieldMerge;
import org.fuhua.applicant.organisation.MemberNames;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Place;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Changes single answers of a section upon whatever others saved meanwhile.
///
/// Each change says what it changes from, so that it needs no version: answers that nobody else touched are laid on,
/// and one that somebody else changed into something else is refused with both texts. Sent again, it changes nothing.
@ApplicationScoped
class EditSection {
    private final Cases cases;
    private final SectionAnswers sections;
    private final KeepAnswers keepAnswers;
    private final MemberNames names;

    EditSection(Cases cases, SectionAnswers sections, KeepAnswers keepAnswers, MemberNames names) {
        this.cases = cases;
        this.sections = sections;
        this.keepAnswers = keepAnswers;
        this.names = names;
    }

    /// @param known version of the section that the writer has seen; zero when it was never saved
    record Command(UUID id, String section, long known, List<FieldChange> changes) {}

    @Transactional
    EditedSectionView handle(Command command) {
        var opened = cases.toEditAlone(command.id());
        opened.application().requireEditable();
        var place = new Place(command.id(), opened.call().form(), command.section());
        var before = sections.find(place).orElse(null);
        var there = before == null ? JsonNodeFactory.instance.objectNode() : before.answers();
        var errors = FieldChanges.check(command.changes(), there);
        if (!errors.isEmpty()) throw Refusal.of(ANSWERS_INVALID, errors);
        var merged = FieldMerge.lay(command.changes(), there);
        if (!merged.conflicts().isEmpty()) throw refusal(opened, place, merged.conflicts());
        var saved = before != null && merged.answers().equals(there)
                ? before
                : keepAnswers.keep(opened.application(), place, merged.answers());
        var othersWrote = before != null && before.version() != command.known();
        return EditedSectionView.from(
                SavedSectionView.from(opened.application(), place.section(), saved),
                othersWrote ? saved.answers() : null);
    }

    private Refusal refusal(Case opened, Place place, List<FieldConflict> conflicts) {
        var authors = conflicts.stream()
                .collect(Collectors.toMap(FieldConflict::pointer, c -> sections.authorOf(place, c.pointer())));
        var known = names.of(
                opened.standing().organisationId(),
                authors.values().stream().map(SectionAnswers.Author::subject).toList());
        var views = conflicts.stream()
                .map(conflict -> {
                    var author = authors.get(conflict.pointer());
                    return new ConflictView(
                            conflict.pointer(),
                            conflict.mine(),
                            conflict.theirs(),
                            known.get(author.subject()),
                            author.at());
                })
                .toList();
        return Refusal.of(SECTION_CONFLICT, errors(conflicts), "conflicts", views);
    }

    private static List<FieldError> errors(List<FieldConflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> new FieldError(
                        conflict.pointer(), "changed-by-other", "同事刚刚修改了这一项", "A colleague changed this meanwhile"))
                .toList();
    }
}
