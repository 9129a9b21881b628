package org.fuhua.review.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;

/// Turns what happened to a notice into what we tell the other services.
@ApplicationScoped
class NoticePublisher {
    private final Outbox outbox;

    NoticePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record NoticeOpenedV1(UUID noticeId, UUID callId, List<UUID> applicationIds, LocalDate lastDay) {}

    record NoticeCompletedV1(UUID noticeId, UUID callId, List<UUID> applicationIds, List<UUID> heldApplicationIds) {}

    record NoticeWithdrawnV1(UUID noticeId, UUID callId) {}

    void publish(NoticeEvent event) {
        switch (event) {
            case NoticeEvent.Opened e ->
                tell(
                        e,
                        "notice-opened.v1",
                        new NoticeOpenedV1(e.noticeId(), e.callId(), e.applications(), e.lastDay()));
            case NoticeEvent.Completed e ->
                tell(
                        e,
                        "notice-completed.v1",
                        new NoticeCompletedV1(e.noticeId(), e.callId(), e.applications(), e.held()));
            case NoticeEvent.Withdrawn e ->
                tell(e, "notice-withdrawn.v1", new NoticeWithdrawnV1(e.noticeId(), e.callId()));
        }
    }

    private void tell(NoticeEvent event, String fact, Object payload) {
        outbox.add("notice", event.noticeId(), fact, payload);
    }
}
