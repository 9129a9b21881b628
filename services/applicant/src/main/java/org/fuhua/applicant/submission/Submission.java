package org.fuhua.applicant.submission;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One handing in (提交), kept for good whatever becomes of the application: the proof behind its receipt.
///
/// Each seals the one before it, so that a row that was changed or left out shows.
@Entity
@Immutable
public class Submission {
    @EmbeddedId
    private SubmissionId id;

    private String number;
    private int callVersion;
    private String title;
    private long requestedMinor;
    private Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable String statement;
    private String digest;
    private String seal;
    private String eligibility;

    Submission() {}

    /// What is handed in.
    ///
    /// @param number of the application; the same each time
    /// @param digest SHA-256 of the canonical content in hexadecimal
    /// @param eligibility what was found about the call's conditions, as it is kept
    public record Content(
            UUID applicationId,
            String number,
            int callVersion,
            String title,
            Money requested,
            String digest,
            String eligibility) {}

    /// @param by subject of the member who declared the statement
    /// @param statement version of the statement
    static Submission of(Content content, @Nullable Submission before, String by, String statement, Instant at) {
        var submission = new Submission();
        submission.id = new SubmissionId(content.applicationId(), before == null ? 1 : before.no() + 1);
        submission.number = content.number();
        submission.callVersion = content.callVersion();
        submission.title = content.title();
        submission.requestedMinor = content.requested().minorUnits();
        submission.submittedAt = at;
        submission.submittedBy = by;
        submission.statement = statement;
        submission.digest = content.digest();
        submission.eligibility = content.eligibility();
        submission.seal = Seal.over(submission, before == null ? "" : before.seal);
        return submission;
    }

    public UUID applicationId() {
        return id.applicationId();
    }

    /// @return how often it had been handed in by then, from 1
    public int no() {
        return id.no();
    }

    public String number() {
        return number;
    }

    public int callVersion() {
        return callVersion;
    }

    public String title() {
        return title;
    }

    public Money requested() {
        return Money.ofFen(requestedMinor);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /// @return subject of the member; absent where it was not kept yet
    public @Nullable String submittedBy() {
        return submittedBy;
    }

    /// @return version of the statement; absent where it was not kept yet
    public @Nullable String statement() {
        return statement;
    }

    public String digest() {
        return digest;
    }

    public String seal() {
        return seal;
    }

    public String eligibility() {
        return eligibility;
    }
}
