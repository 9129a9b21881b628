package org.fuhua.review.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What can happen to a notice. A new fact here makes the compiler point at every place that must know it.
sealed interface NoticeEvent {
    UUID noticeId();

    record Opened(UUID noticeId, UUID callId, List<UUID> applications, LocalDate lastDay) implements NoticeEvent {}

    /// @param held lines that an open objection keeps from taking effect
    record Completed(UUID noticeId, UUID callId, List<UUID> applications, List<UUID> held) implements NoticeEvent {}

    record Withdrawn(UUID noticeId, UUID callId) implements NoticeEvent {}
}
