package org.fuhua.review.ethics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services how ethics reviews go: states and days, never a vote, a reason or a person.
@ApplicationScoped
class EthicsPublisher {
    private final Outbox outbox;

    EthicsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record EthicsFiledV1(UUID reviewId, UUID applicationId, UUID organisationId, UUID committeeId) {}

    record EthicsReturnedV1(UUID reviewId, UUID applicationId, UUID organisationId, int lacking) {}

    record EthicsAcceptedV1(UUID reviewId, UUID applicationId, UUID organisationId, Instant dueAt, boolean listed) {}

    record EthicsDecidedV1(
            UUID reviewId, UUID applicationId, UUID organisationId, EthicsOutcome outcome, boolean listed) {}

    record EthicsRereviewRequestedV1(
            UUID reviewId,
            UUID applicationId,
            UUID organisationId,
            @Nullable Instant dueAt) {}

    record EthicsRereviewAnsweredV1(UUID reviewId, UUID applicationId, UUID organisationId, boolean agreed) {}

    record EthicsApprovedV1(
            UUID reviewId, UUID applicationId, UUID organisationId, boolean listed, LocalDate nextFollowUpOn) {}

    record EthicsSuspendedV1(UUID reviewId, UUID applicationId, UUID organisationId) {}

    record EthicsTerminatedV1(UUID reviewId, UUID applicationId, UUID organisationId) {}

    void publish(EthicsEvent event) {
        outbox.add("ethics", event.of().reviewId(), name(event), payload(event));
    }

    private static String name(EthicsEvent event) {
        return switch (event) {
            case EthicsEvent.Filed _ -> "ethics-filed.v1";
            case EthicsEvent.Returned _ -> "ethics-returned.v1";
            case EthicsEvent.Accepted _ -> "ethics-accepted.v1";
            case EthicsEvent.Decided _ -> "ethics-decided.v1";
            case EthicsEvent.RereviewRequested _ -> "ethics-rereview-requested.v1";
            case EthicsEvent.RereviewAnswered _ -> "ethics-rereview-answered.v1";
            case EthicsEvent.Approved _ -> "ethics-approved.v1";
            case EthicsEvent.Suspended _ -> "ethics-suspended.v1";
            case EthicsEvent.Terminated _ -> "ethics-terminated.v1";
        };
    }

    private static Object payload(EthicsEvent event) {
        var id = event.of().reviewId();
        var application = event.of().applicationId();
        var organisation = event.of().organisationId();
        return switch (event) {
            case EthicsEvent.Filed e -> new EthicsFiledV1(id, application, organisation, e.of().committeeId());
            case EthicsEvent.Returned e -> new EthicsReturnedV1(id, application, organisation, e.lacking());
            case EthicsEvent.Accepted e -> new EthicsAcceptedV1(id, application, organisation, e.dueAt(), e.listed());
            case EthicsEvent.Decided e -> new EthicsDecidedV1(id, application, organisation, e.outcome(), e.listed());
            case EthicsEvent.RereviewRequested e ->
                new EthicsRereviewRequestedV1(id, application, organisation, e.dueAt());
            case EthicsEvent.RereviewAnswered e ->
                new EthicsRereviewAnsweredV1(id, application, organisation, e.agreed());
            case EthicsEvent.Approved e ->
                new EthicsApprovedV1(id, application, organisation, e.listed(), e.nextFollowUpOn());
            case EthicsEvent.Suspended _ -> new EthicsSuspendedV1(id, application, organisation);
            case EthicsEvent.Terminated _ -> new EthicsTerminatedV1(id, application, organisation);
        };
    }
}
