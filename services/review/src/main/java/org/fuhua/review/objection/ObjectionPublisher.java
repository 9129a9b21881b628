package org.fuhua.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services what happens to objections, on the topic of the notice that they are about. Who objects,
/// how they are reached, what they wrote and who handles it is in none of it.
@ApplicationScoped
class ObjectionPublisher {
    private final Outbox outbox;

    ObjectionPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record ObjectionFiledV1(
            UUID objectionId, UUID noticeId, UUID callId, UUID applicationId, String kind, LocalDate acceptanceDueOn) {}

    record ObjectionAcceptedV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId, LocalDate dueOn) {}

    record ObjectionRefusedV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId) {}

    record HearingOpenedV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId, LocalDate answerDueOn) {}

    record HearingAnsweredV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId) {}

    record ReReviewOrderedV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId, int experts) {}

    record ObjectionDecidedV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId, Ruling outcome) {}

    record ObjectionEndedV1(UUID objectionId, UUID noticeId, UUID callId, UUID applicationId, ObjectionState state) {}

    void publish(ObjectionEvent event) {
        outbox.add("notice", event.about().noticeId(), name(event), payload(event));
    }

    private static String name(ObjectionEvent event) {
        return switch (event) {
            case ObjectionEvent.Filed _ -> "objection-filed.v1";
            case ObjectionEvent.Accepted _ -> "objection-accepted.v1";
            case ObjectionEvent.Refused _ -> "objection-refused.v1";
            case ObjectionEvent.HearingOpened _ -> "hearing-opened.v1";
            case ObjectionEvent.Answered _ -> "hearing-answered.v1";
            case ObjectionEvent.ReviewedAgain _ -> "re-review-ordered.v1";
            case ObjectionEvent.Decided _ -> "objection-decided.v1";
            case ObjectionEvent.Ended _ -> "objection-ended.v1";
        };
    }

    private static Object payload(ObjectionEvent event) {
        var a = event.about();
        return switch (event) {
            case ObjectionEvent.Filed e ->
                new ObjectionFiledV1(
                        a.objectionId(), a.noticeId(), a.callId(), a.applicationId(), e.kind(), e.acceptanceDueOn());
            case ObjectionEvent.Accepted e ->
                new ObjectionAcceptedV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId(), e.dueOn());
            case ObjectionEvent.Refused _ ->
                new ObjectionRefusedV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId());
            case ObjectionEvent.HearingOpened e ->
                new HearingOpenedV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId(), e.answerDueOn());
            case ObjectionEvent.Answered _ ->
                new HearingAnsweredV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId());
            case ObjectionEvent.ReviewedAgain e ->
                new ReReviewOrderedV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId(), e.experts());
            case ObjectionEvent.Decided e ->
                new ObjectionDecidedV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId(), e.ruling());
            case ObjectionEvent.Ended e ->
                new ObjectionEndedV1(a.objectionId(), a.noticeId(), a.callId(), a.applicationId(), e.state());
        };
    }
}
