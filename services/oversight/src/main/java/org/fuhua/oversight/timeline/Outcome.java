package org.fuhua.oversight.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How an application ended, with the milestones that must have been heard of then.
///
/// While it is under way, everything up to the proposed decision is still expected, so it is never complete.
enum Outcome {
    IN_PROGRESS,
    WITHDRAWN,
    NOT_RECOMMENDED,
    REJECTED,
    CALL_CANCELLED,
    DECLINED,
    AWARDED,
    TERMINATED;

    private static final List<String> TO_REVIEW = List.of(
            "org.fuhua.applicant.application-accepted.v1",
            "org.fuhua.applicant.call-closed.v1",
            "org.fuhua.review.round-opened.v1",
            "org.fuhua.review.assignments-adopted.v1",
            "org.fuhua.review.assignment-made.v1",
            "org.fuhua.review.assessment-submitted.v1",
            "org.fuhua.review.round-decided.v1",
            "org.fuhua.review.notice-opened.v1",
            "org.fuhua.review.decision-proposed.v1");
    private static final List<String> TO_AGREEMENT = List.of(
            "org.fuhua.review.notice-completed.v1",
            "org.fuhua.review.award-confirmed.v1",
            "org.fuhua.funding.agreement-drafted.v1");
    private static final List<String> TO_FIRST_PAYMENT = List.of(
            "org.fuhua.funding.budget-reserved.v1",
            "org.fuhua.funding.agreement-signed.v1",
            "org.fuhua.funding.agreement-effective.v1",
            "org.fuhua.funding.payment-prepared.v1",
            "org.fuhua.funding.payment-approved.v1",
            "org.fuhua.funding.payment-confirmed.v1");

    /// @param seen how often each type was heard of, for the application and for its call as a whole
    static Outcome of(Map<String, Long> seen) {
        if (seen.containsKey("org.fuhua.funding.agreement-terminated.v1")
                || seen.containsKey("org.fuhua.funding.agreement-revoked.v1")) return TERMINATED;
        if (seen.containsKey("org.fuhua.review.award-confirmed.v1")) return AWARDED;
        if (seen.containsKey("org.fuhua.review.application-declined.v1")) return DECLINED;
        if (seen.containsKey("org.fuhua.applicant.application-rejected.v1")) return REJECTED;
        if (seen.containsKey("org.fuhua.applicant.application-not-recommended.v1")) return NOT_RECOMMENDED;
        if (seen.containsKey("org.fuhua.applicant.application-withdrawn.v1")) return WITHDRAWN;
        if (seen.containsKey("org.fuhua.applicant.call-cancelled.v1")) return CALL_CANCELLED;
        return IN_PROGRESS;
    }

    /// @param routed whether the application went through a recommending department
    List<String> milestones(boolean routed) {
        var expected = new ArrayList<String>();
        expected.add("org.fuhua.applicant.call-published.v1");
        if (this == WITHDRAWN) return with(expected, "org.fuhua.applicant.application-withdrawn.v1");
        expected.add("org.fuhua.applicant.application-submitted.v1");
        if (this == NOT_RECOMMENDED) return with(expected, "org.fuhua.applicant.application-not-recommended.v1");
        if (this == CALL_CANCELLED) return with(expected, "org.fuhua.applicant.call-cancelled.v1");
        if (routed) expected.add("org.fuhua.applicant.application-recommended.v1");
        if (this == REJECTED) return with(expected, "org.fuhua.applicant.application-rejected.v1");
        expected.addAll(TO_REVIEW);
        if (this == DECLINED) expected.add("org.fuhua.review.application-declined.v1");
        if (this == AWARDED || this == TERMINATED) expected.addAll(TO_AGREEMENT);
        if (this == AWARDED) expected.addAll(TO_FIRST_PAYMENT);
        return expected;
    }

    private static List<String> with(List<String> expected, String last) {
        expected.add(last);
        return expected;
    }
}
