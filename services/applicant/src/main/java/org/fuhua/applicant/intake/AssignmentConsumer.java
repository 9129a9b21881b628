package org.fuhua.applicant.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.applicant.progress.ProgressCopies;
import org.fuhua.applicant.progress.ProgressStage;
import org.fuhua.applicant.progress.ReadingGrants;
import org.fuhua.applicant.progress.ReadingGrants.Grant;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.jspecify.annotations.Nullable;

/// Hears of assignments: the assigned expert may read the files until the assignment is voided.
@ApplicationScoped
class AssignmentConsumer {
    private final Intake intake;

    AssignmentConsumer(Inbox inbox, ReadingGrants grants, ProgressCopies progress) {
        intake = inbox.consumer("review-assignments")
                .on("org.fuhua.review.assignment-made.v1", AssignmentMadeV1.class, (fact, made) -> {
                    grants.keep(new Grant(
                            made.assignmentId(), made.applicationId(), made.readerSubject(), true, fact.sequence()));
                    progress.reached(made.applicationId(), ProgressStage.UNDER_REVIEW, fact.time(), null);
                })
                .on(
                        "org.fuhua.review.assignment-voided.v1",
                        AssignmentVoidedV1.class,
                        (fact, voided) -> grants.keep(new Grant(
                                voided.assignmentId(), voided.applicationId(), null, false, fact.sequence())));
    }

    record AssignmentMadeV1(
            UUID assignmentId, UUID applicationId, @Nullable String readerSubject) {}

    record AssignmentVoidedV1(UUID assignmentId, UUID applicationId) {}

    @Incoming("review-assignments")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
