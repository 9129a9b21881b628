package org.fuhua.review.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.platform.money.Money;
import org.fuhua.review.assessment.Criterion;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.matching.Objective;
import org.jspecify.annotations.Nullable;

/// Hears of calls from `fuhua.applicant.call`.
@ApplicationScoped
class ApplicantCallConsumer {
    private final Intake intake;

    ApplicantCallConsumer(Inbox inbox, AdmitCall admit) {
        intake = inbox.consumer("applicant-calls")
                .on(
                        "org.fuhua.applicant.call-published.v1",
                        CallPublishedV1.class,
                        (fact, call) -> admit.published(call.callId(), call.toTerms(), fact.sequence()))
                // An amended call is told as a whole; what rounds rest on cannot have changed.
                .on(
                        "org.fuhua.applicant.call-amended.v1",
                        CallPublishedV1.class,
                        (fact, call) -> admit.published(call.callId(), call.toTerms(), fact.sequence()))
                .on(
                        "org.fuhua.applicant.call-cancelled.v1",
                        CallCancelledV1.class,
                        (fact, call) -> admit.cancelled(call.callId()))
                .on(
                        "org.fuhua.applicant.call-closed.v1",
                        CallClosedV1.class,
                        (fact, call) -> admit.closed(call.callId()));
    }

    record CallPublishedV1(
            UUID callId,
            String code,
            String titleZh,
            String titleEn,
            boolean sandbox,
            @Nullable List<String> leadDepartments,
            Budget budget,
            List<FormSection> formSections,
            Review review) {
        CallCopy.Terms toTerms() {
            return new CallCopy.Terms(
                    code,
                    titleZh,
                    titleEn,
                    sandbox,
                    budget.total().minorUnits(),
                    budget.maxAward().minorUnits(),
                    review.reviewsPerApplication(),
                    review.noticeWorkingDays(),
                    new Rubric(review.rubric()),
                    review.scoring(),
                    review.blindness(),
                    review.assignment() == null ? null : review.assignment().objective(),
                    review.assignment() == null ? null : review.assignment().composition(),
                    review.ranking(),
                    review.panelSize(),
                    review.meeting(),
                    review.objections(),
                    review.stages(),
                    leadDepartments,
                    formSections);
        }
    }

    record Budget(Money total, Money maxAward) {}

    record Review(
            int reviewsPerApplication,
            List<Criterion> rubric,
            int noticeWorkingDays,
            @Nullable Scoring scoring,
            @Nullable String blindness,
            @Nullable Assignment assignment,
            @Nullable RankingTerms ranking,
            @Nullable Integer panelSize,
            MeetingTerms.@Nullable Told meeting,
            @Nullable ObjectionTerms objections,
            @Nullable List<Stage> stages) {}

    record Assignment(Objective objective, @Nullable Composition composition) {}

    record CallCancelledV1(UUID callId) {}

    record CallClosedV1(UUID callId) {}

    @Incoming("applicant-calls")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
