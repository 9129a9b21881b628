package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.section.Edit;
import org.fuhua.applicant.section.EditHistory;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// Shows the members of an organisation who changed what in an application, newest first. Nobody else sees how a text
/// came about, the agency included.
@ApplicationScoped
class FindEdits {
    private final Cases cases;
    private final EditHistory history;
    private final WriterNames names;

    FindEdits(Cases cases, EditHistory history, WriterNames names) {
        this.cases = cases;
        this.history = history;
        this.names = names;
    }

    /// @param section of one section only; of all when absent
    @Transactional
    Page<EditView> of(UUID id, @Nullable String section, Paging paging) {
        var opened = cases.toReadAsMember(id);
        var form = opened.call().form();
        var before = paging.cursor == null ? null : paging.afterId();
        var complete = Page.of(
                history.before(before, id, section, paging.rows()),
                paging.limit,
                edit -> Objects.requireNonNull(edit.id()),
                edit -> edit);
        var edits = new ArrayList<Edit>(before == null ? history.underway(id, form, section) : List.of());
        edits.addAll(complete.items());
        var known = names.of(
                id,
                opened.standing(),
                opened.standing().organisationId(),
                edits.stream().map(Edit::by).collect(Collectors.toSet()));
        return new Page<>(
                edits.stream()
                        .map(edit -> EditView.from(edit, known.get(edit.by())))
                        .toList(),
                complete.nextCursor());
    }
}
