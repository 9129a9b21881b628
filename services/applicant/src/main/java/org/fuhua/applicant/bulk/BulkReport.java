package org.fuhua.applicant.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.ApplicantProblem;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.application.DecideApplication.Decision;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What came, or would come, of each item.
record BulkReport(Decision kind, List<BulkItem> items) {

    enum ItemOutcome {
        /// It would be carried out now.
        ALLOWED,
        PENDING,
        DONE,
        REFUSED
    }

    /// @param problem code of the reason for a refusal
    /// @param reason the same in words
    record BulkItem(
            UUID applicationId,
            @Nullable String number,
            @Nullable String title,
            ItemOutcome outcome,
            @Nullable String problem,
            @Nullable Words reason) {

        static BulkItem of(
                UUID id,
                @Nullable String number,
                @Nullable String title,
                ItemOutcome outcome,
                @Nullable String problem) {
            return new BulkItem(id, number, title, outcome, problem, problem == null ? null : words(problem));
        }

        private static Words words(String code) {
            return Stream.<Problem>concat(
                            Arrays.stream(ApplicantProblem.values()), Arrays.stream(PlatformProblem.values()))
                    .filter(problem -> problem.code().equals(code))
                    .findFirst()
                    .map(problem -> new Words(problem.zh(), problem.en()))
                    .orElseThrow();
        }
    }
}
