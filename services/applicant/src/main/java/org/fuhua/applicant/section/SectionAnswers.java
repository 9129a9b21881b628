package org.fuhua.applicant.section;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
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
    private final EditHistory history;
    private final AnswerStore answerStore;
    private final ApplicantConfig config;

    SectionAnswers(Sections sections, EditHistory history, AnswerStore answerStore, ApplicantConfig config) {
        this.sections = sections;
        this.history = history;
        this.answerStore = answerStore;
        this.config = config;
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

    /// A section without its answers.
    public record SectionStand(String section, long version, Instant savedAt, String savedBy) {}

    /// @return the sections that were saved, without reading their answers
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SectionStand> stands(UUID applicationId) {
        return sections.stands(applicationId);
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
        var ended = section.save(
                answerStore.write(place.section(), answers, place.form()),
                place.form().completeness(place.section(), answers),
                by,
                now,
                config.historyEntrySpan());
        ended.ifPresent(writing -> history.add(section, writing, place.form()));
        if (known == null) sections.persist(section);
        return saved(section, place.form());
    }

    /// Completes the history: what comes later is an entry of its own.
    @Transactional(Transactional.TxType.MANDATORY)
    public void endWriting(UUID applicationId, Form form) {
        for (var section : sections.of(applicationId))
            section.end().ifPresent(writing -> history.add(section, writing, form));
    }

    /// @return who wrote what is now at the pointer, and when
    @Transactional(Transactional.TxType.MANDATORY)
    public Author authorOf(Place place, String pointer) {
        var section = Objects.requireNonNull(sections.findById(place.id()));
        return history.lastOf(section, place.form(), pointer)
                .map(edit -> new Author(edit.by(), edit.endedAt()))
                .orElseGet(() -> new Author(section.savedBy(), section.savedAt()));
    }

    /// Somebody who wrote an answer.
    public record Author(String subject, Instant at) {}

    private Saved saved(Section section, Form form) {
        return new Saved(
                answerStore.read(section.id().code(), section.answers(), form),
                section.completeness(),
                section.version(),
                section.savedAt(),
                section.savedBy());
    }
}
