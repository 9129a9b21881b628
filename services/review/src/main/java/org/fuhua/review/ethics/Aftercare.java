package org.fuhua.review.ethics;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fuhua.platform.json.JsonColumn;
import org.jspecify.annotations.Nullable;

/// What comes beside and after the decision: modifications, appeals, extensions of the clock, the exemption from
/// re-review, registration, follow-ups, and why it was suspended or ended. Nothing in it is ever taken out.
///
/// @param exemptedBy document of the administrative approval that covers ethics (第三十四条)
record Aftercare(
        List<Note> notes,
        @Nullable String exemptedBy,
        @Nullable Registration registration,
        List<FollowUp> followUps) {
    static final Aftercare NONE = new Aftercare(List.of(), null, null, List.of());

    enum Kind {
        MODIFICATION,
        EXTENSION,
        APPEAL,
        APPEAL_ANSWER,
        SUSPENSION,
        RESUMPTION,
        TERMINATION,
        CLOSURE
    }

    /// Something said for the record.
    record Note(Kind kind, String text, String by, Instant at) {}

    /// @param number on the national platform
    record Registration(String number, LocalDate on) {}

    /// @param checkedAt absent until the committee looked at it
    record FollowUp(
            LocalDate dueOn,
            String report,
            Instant reportedAt,
            @Nullable Instant checkedAt,
            @Nullable String finding) {}

    Aftercare {
        notes = List.copyOf(notes);
        followUps = List.copyOf(followUps);
    }

    Aftercare noting(Kind kind, String text, String by, Instant at) {
        var longer = Stream.concat(notes.stream(), Stream.of(new Note(kind, text, by, at)));
        return new Aftercare(longer.toList(), exemptedBy, registration, followUps);
    }

    Aftercare exempted(String documentNo) {
        return new Aftercare(notes, documentNo, registration, followUps);
    }

    Aftercare registered(Registration entry) {
        return new Aftercare(notes, exemptedBy, entry, followUps);
    }

    Aftercare reported(LocalDate dueOn, String report, Instant at) {
        var longer = Stream.concat(followUps.stream(), Stream.of(new FollowUp(dueOn, report, at, null, null)));
        return new Aftercare(notes, exemptedBy, registration, longer.toList());
    }

    boolean awaitsCheck() {
        return !followUps.isEmpty() && followUps.getLast().checkedAt() == null;
    }

    Aftercare checked(String finding, Instant at) {
        var last = followUps.getLast();
        var looked = new FollowUp(last.dueOn(), last.report(), last.reportedAt(), at, finding);
        var earlier = followUps.subList(0, followUps.size() - 1).stream();
        return new Aftercare(
                notes,
                exemptedBy,
                registration,
                Stream.concat(earlier, Stream.of(looked)).toList());
    }

    static final class Column extends JsonColumn<Aftercare> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
