package org.fuhua.applicant.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation about one answer, with everything that was said.
///
/// @param pointer begins inside the section; empty for the section as a whole
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentThreadView(
        UUID id,
        String section,
        String pointer,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable PersonView resolvedBy,
        List<CommentView> comments) {

    /// @param name absent for those who left the organisation
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(String subject, @Nullable String name) {}

    record CommentView(UUID id, PersonView by, Instant at, String text, List<PersonView> mentions) {
        @Override
        public String toString() {
            return "CommentView[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "CommentThreadView[" + id + "]";
    }
}
