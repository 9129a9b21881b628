package org.fuhua.review.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the applicant concerned sees of an objection: its substance, and until when to answer.
///
/// @param answerable whether an answer is awaited now
/// @param ruling what came of it; absent until then
public record HearingView(
        UUID objectionId,
        long version,
        UUID applicationId,
        String substance,
        LocalDate answerDueOn,
        boolean answerable,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable ObjectionState ruling) {

    static HearingView of(Objection objection) {
        return new HearingView(
                objection.id(),
                objection.version(),
                objection.applicationId(),
                Objects.requireNonNull(objection.substance()),
                Objects.requireNonNull(objection.answerDueOn()),
                objection.state() == ObjectionState.HEARING,
                objection.answer(),
                objection.answeredAt(),
                objection.state().isOpen() ? null : objection.state());
    }
}
