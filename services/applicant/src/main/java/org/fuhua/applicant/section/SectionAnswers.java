package org.fuhua.applicant.section;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.applicant.form.Form;
import org.fuhua.problem.Refusal;

/// Reads and keeps the answers of applications. Who may do so, and whether it is the time for it, is for the caller.
///
/// Whoever saves holds the application's row, so that a section's version counts its saves one by one, and what is
/// handed in is one consistent set.
@ApplicationScoped
public class SectionAnswers {
    private final Sections sections;
    private final AnswerStore answerStore;

    SectionAnswers(Sections sections, AnswerStore answerStore) {
        this.sections = sections;
        this.answerStore = answerStore;
    }

    /// One section of an application together with the form that it follows.
    public record Place(UUID applicationId, Form form, String section) {
        SectionId id() {
            return new SectionId(applicationId, section);
        }
    }

    /// @return everything answered so far: one query
    @Transactional(Transactional.TxType.MANDATORY)
    public Answers of(UUID applicationId, Form form) {
        var saved = new HashMap<String, Saved>();
        for (var section : sections.of(applicationId)) saved.put(section.id().code(), saved(section, form));
        return new Answers(saved);
    }

    /// @return the section as last saved; empty when it never was; refuses sections that the form does not have
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Saved> find(Place place) {
        if (!place.form().hasSection(place.section())) throw new Refusal(NOT_FOUND);
        return Optional.ofNullable(sections.findById(place.id())).map(section -> saved(section, place.form()));
    }

    /// Keeps the section as far as it is written. Wrong types are refused; what is missing is not.
    ///
    /// @return the section as it is now
    @Transactional(Transactional.TxType.MANDATORY)
    public Saved save(Place place, ObjectNode answers, String by, Instant now) {
        var errors = place.form().checkDraft(place.section(), answers);
        if (!errors.isEmpty()) throw Refusal.of(ANSWERS_INVALID, errors);
        var known = sections.findById(place.id());
        var section = known == null ? Section.begun(place.id()) : known;
        section.save(
                answerStore.write(place.section(), answers, place.form()),
                place.form().completeness(place.section(), answers),
                by,
                now);
        if (known == null) sections.persist(section);
        return saved(section, place.form());
    }

    private Saved saved(Section section, Form form) {
        return new Saved(
                answerStore.read(section.id().code(), section.answers(), form),
                section.completeness(),
                section.version(),
                section.savedAt(),
                section.savedBy());
    }
}
