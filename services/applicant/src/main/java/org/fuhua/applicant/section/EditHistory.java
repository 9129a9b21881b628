package org.fuhua.applicant.section;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.FieldChange;
import org.fuhua.applicant.form.FieldDiff;
import org.fuhua.applicant.form.Form;
import org.fuhua.applicant.section.Section.Writing;
import org.fuhua.applicant.section.SectionAnswers.SectionStand;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/// Who changed which answers from what to what. It only grows, and lies sealed.
@ApplicationScoped
public class EditHistory {
    /// How far back the author of an answer is looked for; whoever saved the section last stands for older ones.
    private static final int LOOKED_THROUGH = 50;

    private static final int LAST_WRITERS = 20;

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Sections sections;
    private final SectionEdits edits;
    private final AnswerStore answerStore;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Ids ids;

    EditHistory(
            Sections sections,
            SectionEdits edits,
            AnswerStore answerStore,
            FieldCipher cipher,
            ObjectMapper json,
            Ids ids) {
        this.sections = sections;
        this.edits = edits;
        this.answerStore = answerStore;
        this.cipher = cipher;
        this.json = json;
        this.ids = ids;
    }

    /// Adds an entry; one that changed nothing in the end is left out.
    void add(Section section, Writing writing, Form form) {
        var changes = changes(section, writing, form);
        if (!changes.isEmpty())
            edits.persist(SectionEdit.of(ids.next(), section.id(), writing, cipher.seal(write(changes))));
    }

    /// @return what is being written, newest first: at most one entry per section
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Edit> underway(UUID applicationId, Form form, @Nullable String only) {
        return sections.of(applicationId).stream()
                .filter(section -> only == null || section.id().code().equals(only))
                .flatMap(section -> underway(section, form).stream())
                .sorted(Comparator.comparing(Edit::endedAt).reversed())
                .toList();
    }

    /// @return who completed the last entries, without what they changed
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SectionStand> lastWriters(UUID applicationId) {
        return edits.before(NEWEST, applicationId, null, LAST_WRITERS).stream()
                .map(edit -> new SectionStand(edit.section(), edit.version(), edit.editedAt(), edit.editedBy()))
                .toList();
    }

    /// @param before the entry that the page follows; absent on the first page
    /// @return complete entries, newest first
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Edit> before(@Nullable UUID before, UUID applicationId, @Nullable String only, int rows) {
        return edits.before(before == null ? NEWEST : before, applicationId, only, rows).stream()
                .map(this::edit)
                .toList();
    }

    /// @return the newest entry that changed an answer; empty when none of the last ones did
    Optional<Edit> lastOf(Section section, Form form, String pointer) {
        var id = section.id();
        var kept = edits.before(NEWEST, id.applicationId(), id.code(), LOOKED_THROUGH).stream();
        return Stream.concat(underway(section, form).stream(), kept.map(this::edit))
                .filter(edit -> edit.touches(pointer))
                .findFirst();
    }

    private Optional<Edit> underway(Section section, Form form) {
        return section.writing()
                .map(writing -> new Edit(
                        null,
                        section.id().code(),
                        writing.version(),
                        writing.by(),
                        writing.beganAt(),
                        writing.endedAt(),
                        changes(section, writing, form)))
                .filter(edit -> !edit.changes().isEmpty());
    }

    private List<FieldChange> changes(Section section, Writing writing, Form form) {
        var code = section.id().code();
        return FieldDiff.between(
                answerStore.read(code, writing.before(), form), answerStore.read(code, writing.after(), form));
    }

    private Edit edit(SectionEdit edit) {
        return new Edit(
                edit.id(),
                edit.section(),
                edit.version(),
                edit.editedBy(),
                edit.beganAt(),
                edit.editedAt(),
                read(cipher.open(edit.changes())));
    }

    private String write(List<FieldChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the changes cannot be written", impossible);
        }
    }

    private List<FieldChange> read(String kept) {
        try {
            return json.readValue(kept, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("kept changes cannot be read", damaged);
        }
    }
}
