package org.fuhua.applicant.application;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.submission.Statement;
import org.fuhua.applicant.submission.Submission;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// One time that an application was handed in, with what its receipt says.
///
/// @param no from 1
/// @param organisationId in whose name it was handed in; the digest covers it
/// @param digest SHA-256 of the canonical content in hexadecimal
/// @param seal SHA-256 over this submission and the seal of the one before; see the service's README
/// @param statement what was declared; absent for what was handed in before it was kept
/// @param mine whether the reader handed it in
record SubmissionView(
        int no,
        UUID organisationId,
        String number,
        int callVersion,
        String title,
        MoneyView requested,
        Instant submittedAt,
        String digest,
        String seal,
        @Nullable Statement statement,
        boolean mine) {

    static SubmissionView from(
            Submission submission, UUID organisationId, @Nullable Statement statement, String reader) {
        return new SubmissionView(
                submission.no(),
                organisationId,
                submission.number(),
                submission.callVersion(),
                submission.title(),
                MoneyView.from(submission.requested()),
                submission.submittedAt(),
                submission.digest(),
                submission.seal(),
                statement,
                reader.equals(submission.submittedBy()));
    }
}
