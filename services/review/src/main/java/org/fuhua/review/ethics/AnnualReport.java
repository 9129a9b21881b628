package org.fuhua.review.ethics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.time.Clocks;
import org.fuhua.review.ethics.Aftercare.Kind;
import org.fuhua.review.ethics.committee.EthicsCommittee;
import org.jspecify.annotations.Nullable;

/// What a committee did in a year, as the numbers of its annual report (年度报告). No line of it tells of one activity.
///
/// @param accepted reviews that it accepted in the year, and how many of them are about a listed activity
/// @param outcomes decisions that it made in the year, whenever their review began
/// @param medianDays from acceptance to the first decision, of what was decided first in the year
@Schema(name = "EthicsAnnualReport")
record AnnualReport(
        UUID committeeId,
        String committeeName,
        int year,
        long accepted,
        long listed,
        List<OutcomeCount> outcomes,
        long appeals,
        long followUps,
        long suspensions,
        long terminations,
        @Nullable Long medianDays) {

    @Schema(name = "EthicsOutcomeCount")
    record OutcomeCount(EthicsOutcome outcome, String zh, String en, long count) {}

    /// @param reviews everything that the committee ever accepted
    static AnnualReport of(EthicsCommittee committee, int year, List<EthicsReview> reviews) {
        var within = new Within(year);
        var accepted = reviews.stream().filter(r -> within.test(r.acceptedAt())).toList();
        return new AnnualReport(
                committee.id(),
                committee.name(),
                year,
                accepted.size(),
                accepted.stream().filter(EthicsReview::isListed).count(),
                outcomes(reviews, within),
                notes(reviews, Kind.APPEAL, within),
                reviews.stream()
                        .flatMap(r -> r.aftercare().followUps().stream())
                        .filter(f -> within.test(f.reportedAt()))
                        .count(),
                notes(reviews, Kind.SUSPENSION, within),
                notes(reviews, Kind.TERMINATION, within),
                medianDays(reviews, within));
    }

    /// The year of the programme's zone.
    private record Within(int year) implements Predicate<@Nullable Instant> {
        @Override
        public boolean test(@Nullable Instant at) {
            return at != null && at.atZone(Clocks.PROGRAMME_ZONE).getYear() == year;
        }
    }

    private static List<OutcomeCount> outcomes(List<EthicsReview> reviews, Within within) {
        return Stream.of(EthicsOutcome.values())
                .map(outcome -> new OutcomeCount(
                        outcome,
                        outcome.zh,
                        outcome.en,
                        reviews.stream()
                                .flatMap(r -> r.decisions().stream())
                                .filter(d -> d.outcome() == outcome && within.test(d.decidedAt()))
                                .count()))
                .toList();
    }

    private static long notes(List<EthicsReview> reviews, Kind kind, Within within) {
        return reviews.stream()
                .flatMap(r -> r.aftercare().notes().stream())
                .filter(note -> note.kind() == kind && within.test(note.at()))
                .count();
    }

    private static @Nullable Long medianDays(List<EthicsReview> reviews, Within within) {
        var days =
                reviews.stream().flatMap(r -> firstDecision(r, within)).sorted().toList();
        return days.isEmpty() ? null : days.get(days.size() / 2);
    }

    private static Stream<Long> firstDecision(EthicsReview review, Within within) {
        var accepted = review.acceptedAt();
        if (accepted == null || review.decisions().isEmpty()) return Stream.empty();
        var decided = review.decisions().getFirst().decidedAt();
        return within.test(decided)
                ? Stream.of(Duration.between(accepted, decided).toDays())
                : Stream.empty();
    }
}
