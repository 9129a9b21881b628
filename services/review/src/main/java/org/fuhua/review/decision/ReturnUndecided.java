package org.fuhua.review.decision;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.SHEET_DECIDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.ReturnSheet;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Gives a submitted sheet back as long as nothing was decided by it.
@ApplicationScoped
class ReturnUndecided {
    private final ReturnSheet sheets;
    private final ApplicationLookup applications;
    private final DecidedLookup decided;
    private final Withholding withholding;

    ReturnUndecided(
            ReturnSheet sheets, ApplicationLookup applications, DecidedLookup decided, Withholding withholding) {
        this.sheets = sheets;
        this.applications = applications;
        this.decided = decided;
        this.withholding = withholding;
    }

    @Transactional
    void handle(UUID assignmentId, ExpectedVersion expected, String reason, @Nullable Instant until) {
        var applicationId = sheets.applicationOf(assignmentId).orElse(assignmentId);
        var application = applications.find(applicationId).orElse(null);
        if (withholding.hides(application) || application == null) throw new Refusal(NOT_FOUND);
        if (!decided.decidedAmong(List.of(applicationId)).isEmpty()) throw new Refusal(SHEET_DECIDED);
        sheets.handle(assignmentId, expected, reason, until);
    }
}
