package org.fuhua.applicant.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;

/// Seals a submission together with the one before it. Anyone who has the receipts can compute it again: SHA-256 of
/// number, ordinal, moment in microseconds of UTC, digest, version of the statement and the seal before, one a line.
final class Seal {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Seal() {}

    /// @param before seal of the submission before, empty for the first
    static String over(Submission submission, String before) {
        var text = String.join(
                "\n",
                submission.number(),
                String.valueOf(submission.no()),
                MOMENT.format(submission.submittedAt()),
                submission.digest(),
                Objects.requireNonNullElse(submission.statement(), ""),
                before);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
