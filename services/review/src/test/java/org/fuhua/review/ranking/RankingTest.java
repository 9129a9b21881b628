package org.fuhua.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.money.Money;
import org.fuhua.review.calibration.Calibration;
import org.fuhua.review.calibration.Calibration.Finding;
import org.fuhua.review.calibration.Calibration.Score;
import org.fuhua.review.calibration.Interval;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.calibration.Method;
import org.fuhua.review.calibration.RankRange;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.RankingTerms.TieBreak;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Application first = application("N-1");
    private final Application second = application("N-2");
    private final Application third = application("N-3");
    private final Application fourth = application("N-4");

    @Test
    void tiesShareARankAreListedByNumberAndTheNextRankSkips() {
        var ranking = ranking(
                List.of(fourth, third, second, first),
                Map.of(
                        first, totals("80", "70"),
                        second, totals("90", "60"),
                        third, totals("75.0001", "75"),
                        fourth, totals("10")));
        assertThat(ranking.places())
                .extracting(p -> p.application().number())
                .containsExactly("N-3", "N-1", "N-2", "N-4");
        assertThat(ranking.places()).extracting(p -> p.rank().orElseThrow()).containsExactly(1, 2, 2, 4);
    }

    @Test
    void breaksTiesByTheRuleOfTheCallAndByNothingElse() {
        var marks = new ArrayList<Mark>();
        add(marks, first, totals("80", "60"));
        add(marks, second, totals("71", "69"));
        add(marks, third, totals("72", "68"));
        add(marks, fourth, totals("70", "70"));
        var heaviest = Map.of(
                first.id(), new BigDecimal("7"),
                second.id(), new BigDecimal("8"),
                third.id(), new BigDecimal("7"),
                fourth.id(), new BigDecimal("7.0"));
        var all = List.of(fourth, third, second, first);
        assertThat(Ranking.of(all, marks, Method.MEAN_1.calibrate(marks)).places())
                .as("a call without a rule")
                .allSatisfy(place -> {
                    assertThat(place.rank()).contains(1);
                    assertThat(place.tie()).contains(new Ranking.Tie(4, Optional.empty()));
                });
        var rules = List.of(TieBreak.HEAVIEST_CRITERION, TieBreak.NARROWER_SPREAD);
        var ranking =
                Ranking.of(all, marks, Method.MEAN_1.calibrate(marks), new TieBreaks(rules, heaviest), Staged.NONE);
        assertThat(ranking.places())
                .extracting(place -> place.application().number())
                .containsExactly("N-2", "N-4", "N-3", "N-1");
        assertThat(ranking.places())
                .extracting(place -> place.rank().orElseThrow())
                .containsExactly(1, 2, 3, 4);
        assertThat(ranking.places())
                .extracting(place -> place.tie().orElseThrow().brokenBy().orElseThrow())
                .containsExactly(
                        TieBreak.HEAVIEST_CRITERION,
                        TieBreak.HEAVIEST_CRITERION,
                        TieBreak.NARROWER_SPREAD,
                        TieBreak.NARROWER_SPREAD);
        var partly = new TieBreaks(List.of(TieBreak.HEAVIEST_CRITERION, TieBreak.SMALLER_REQUEST), heaviest);
        assertThat(Ranking.of(all, marks, Method.MEAN_1.calibrate(marks), partly, Staged.NONE)
                        .places())
                .as("what the rule does not tell apart")
                .extracting(place -> place.rank().orElseThrow())
                .containsExactly(1, 2, 2, 2);
    }

    @Test
    void keepsTheRawTotalsAndShowsTheirSpread() {
        var place = ranking(List.of(first), Map.of(first, totals("81.5", "60.25", "70")))
                .places()
                .getFirst();
        assertThat(place.raw().totals()).containsExactlyElementsOf(totals("81.5", "60.25", "70"));
        assertThat(place.raw().spread()).contains(new BigDecimal("21.25"));
        assertThat(place.raw().mean()).contains(new BigDecimal("70.5833"));
        assertThat(place.score()).contains(new BigDecimal("70.5833"));
    }

    @Test
    void roundsTheMeanHalfUp() {
        var place = ranking(List.of(first), Map.of(first, totals("0.0001", "0")))
                .places()
                .getFirst();
        assertThat(place.raw().mean()).contains(new BigDecimal("0.0001"));
        assertThat(place.score()).contains(new BigDecimal("0.0001"));
    }

    @Test
    void withoutATotalThereIsNoRankAndThePlaceIsLast() {
        var ranking = ranking(List.of(first, second), Map.of(second, totals("0")));
        assertThat(ranking.places()).extracting(p -> p.application().number()).containsExactly("N-2", "N-1");
        assertThat(ranking.places().getLast().rank()).isEqualTo(Optional.empty());
        assertThat(ranking.places().getFirst().rank()).contains(1);
    }

    @Test
    void theScoreOrdersAndTheRawRankStaysBesideIt() {
        var marks = new ArrayList<Mark>();
        var scores = Map.of(
                first.id(), new Score(60, Optional.of(new Interval(55, 65))),
                second.id(), new Score(70, Optional.of(new Interval(66, 74))));
        add(marks, first, totals("90", "90"));
        add(marks, second, totals("50", "50"));
        var ranking = Ranking.of(List.of(first, second), marks, new Calibration(scores, Map.of(), Finding.APPLIED));
        assertThat(ranking.places()).extracting(p -> p.application().number()).containsExactly("N-2", "N-1");
        assertThat(ranking.places())
                .extracting(p -> p.raw().rank().orElseThrow())
                .containsExactly(2, 1);
        assertThat(ranking.places())
                .extracting(p -> p.range().orElseThrow())
                .containsExactly(new RankRange(1, 1), new RankRange(2, 2));
    }

    private static Ranking ranking(List<Application> applications, Map<Application, List<BigDecimal>> totals) {
        var marks = new ArrayList<Mark>();
        totals.forEach((application, own) -> add(marks, application, own));
        return Ranking.of(applications, marks, Method.MEAN_1.calibrate(marks));
    }

    private static void add(List<Mark> marks, Application application, List<BigDecimal> totals) {
        for (var total : totals) marks.add(new Mark(application.id(), UUID.randomUUID(), total));
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }

    static Application application(String number) {
        return new Application(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                "t",
                null,
                UUID.randomUUID(),
                "o",
                "u",
                null,
                Money.ZERO,
                List.of(),
                List.of());
    }
}
