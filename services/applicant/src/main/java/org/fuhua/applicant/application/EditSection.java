package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.form.FieldChange;
import org.fuhua.applicant.form.FieldChanges;
import org.fuhua.applicant.form.FieldMerge;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Place;
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
    private final Conflicts conflicts;

    EditSection(Cases cases, SectionAnswers sections, KeepAnswers keepAnswers, Conflicts conflicts) {
        this.cases = cases;
        this.sections = sections;
        this.keepAnswers = keepAnswers;
        this.conflicts = conflicts;
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
        if (!merged.conflicts().isEmpty())
            throw conflicts.refusal(
                    place, "", opened.standing(), opened.standing().organisationId(), merged.conflicts());
        var saved = before != null && merged.answers().equals(there)
                ? before
                : keepAnswers.keep(opened, place, merged.answers());
        var othersWrote = before != null && before.version() != command.known();
        return EditedSectionView.from(
                SavedSectionView.from(opened.application(), place.section(), saved),
                othersWrote ? saved.answers() : null);
    }
}
