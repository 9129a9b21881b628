package org.fuhua.applicant.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.ladder.FindingView;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;

/// What a call demands and how far it is fulfilled.
///
/// @param on the day that was asked about
/// @param years financial years whose figures were read, the last first
record EligibilityView(
        UUID callId,
        UUID organisationId,
        LocalDate on,
        List<Integer> years,
        Result result,
        List<FindingView> findings) {
    private static final int YEARS = 3;

    static EligibilityView of(UUID callId, UUID organisationId, LocalDate on, List<Finding> findings) {
        return new EligibilityView(
                callId,
                organisationId,
                on,
                Stream.iterate(on.getYear() - 1, year -> year - 1).limit(YEARS).toList(),
                findings.isEmpty()
                        ? Result.MET
                        : Result.ofAll(findings.stream().map(Finding::result).toList()),
                findings.stream().map(FindingView::from).toList());
    }
}
