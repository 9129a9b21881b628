package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.SECTION_CONFLICT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.form.FieldConflict;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.applicant.section.SectionAnswers.Author;
import org.fuhua.applicant.section.SectionAnswers.Place;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Refuses answers that two people changed at once, with both texts, who wrote the other one, and when.
@ApplicationScoped
class Conflicts {
    private final SectionAnswers sections;
    private final WriterNames names;

    Conflicts(SectionAnswers sections, WriterNames names) {
        this.sections = sections;
        this.names = names;
    }

    /// @param within pointer that those of the conflicts begin in; empty for the section as a whole
    /// @param reader organisation whose members are told by name
    Refusal refusal(Place place, String within, Standing lead, UUID reader, List<FieldConflict> conflicts) {
        var authors = conflicts.stream()
                .collect(Collectors.toMap(FieldConflict::pointer, c -> sections.authorOf(place, within + c.pointer())));
        var known = names.of(
                place.applicationId(),
                lead,
                reader,
                authors.values().stream().map(Author::subject).toList());
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
