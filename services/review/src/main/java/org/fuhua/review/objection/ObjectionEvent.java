package org.fuhua.review.objection;

import java.time.LocalDate;
import java.util.UUID;

/// What can happen to an objection that others hear of: never who objects or what exactly is said.
sealed interface ObjectionEvent {
    About about();

    /// What every fact names.
    record About(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId) {}

    record Filed(About about, String kind, LocalDate acceptanceDueOn) implements ObjectionEvent {}

    record Accepted(About about, LocalDate dueOn) implements ObjectionEvent {}

    record Refused(About about) implements ObjectionEvent {}

    record HearingOpened(About about, LocalDate answerDueOn) implements ObjectionEvent {}

    record Answered(About about) implements ObjectionEvent {}

    record ReviewedAgain(About about, int experts) implements ObjectionEvent {}

    record Decided(About about, Ruling ruling) implements ObjectionEvent {}

    /// Withdrawn by the objector, or moot with its notice.
    record Ended(About about, ObjectionState state) implements ObjectionEvent {}
}
