package org.fuhua.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.calibration.Method;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.RankingTerms.TieBreak;
import org.fuhua.review.intake.Stage;
import org.fuhua.review.intake.StageKind;
import org.fuhua.review.intake.StageOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StagedRankingTest {
    private static final Stage GATE = stage(StageKind.INTERVIEW, StageOrder.GATE, null);
    private static final Stage REPLACES = stage(StageKind.INTERVIEW, StageOrder.REPLACES, null);
    private static final Stage COMBINED = stage(StageKind.INTERVIEW, StageOrder.COMBINED, 60);
    private static final Stage VISIT = stage(StageKind.SITE_VISIT, StageOrder.GATE, null);

    private final List<Application> applications = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<UUID, Map<StageKind, BigDecimal>> found = new HashMap<>();

    @Test
    void whoCameIsFirstAndTheWrittenOrderStands() {
        written("90", null);
        written("80", "60");
        written("85", "50");
        assertThat(numbers(GATE)).containsExactly("N-3", "N-2", "N-1");
        var last = ranking(GATE).places().getLast();
        assertThat(last.rank()).contains(3);
        assertThat(last.standing().orElseThrow().missed()).contains(StageKind.INTERVIEW);
    }

    @Test
    void itsScoreTakesThePlaceOfTheWrittenOneWhichStaysShown() {
        written("90", "70");
        written("80", "75");
        assertThat(numbers(REPLACES)).containsExactly("N-2", "N-1");
        var first = ranking(REPLACES).places().getFirst();
        assertThat(first.standing().orElseThrow().score()).isEqualByComparingTo("75");
        assertThat(first.score().orElseThrow()).isEqualByComparingTo("80");
        assertThat(first.raw().rank()).contains(2);
    }

    @Test
    void weighedScoresAreExactAndEqualOnesTie() {
        written("90", "70");
        written("75", "80");
        written("75", "80.0001");
        var places = ranking(COMBINED).places();
        assertThat(places).extracting(place -> place.application().number()).containsExactly("N-3", "N-1", "N-2");
        assertThat(places).extracting(place -> place.rank().orElseThrow()).containsExactly(1, 2, 2);
        assertThat(places.get(1).standing().orElseThrow().score()).isEqualTo(new BigDecimal("78.0000"));
        assertThat(places.get(1).tie()).contains(new Ranking.Tie(2, Optional.empty()));
    }

    @Test
    void equalFinalScoresAreToldApartByTheRuleOfTheCall() {
        written("90", "70");
        written("75", "80");
        var staged = new Staged(List.of(COMBINED), found);
        assertThat(Ranking.equal(Method.MEAN_1.calibrate(marks), staged)).hasSize(2);
        var rule = new TieBreaks(List.of(TieBreak.RAW_MEAN), Map.of());
        var places = Ranking.of(applications, marks, Method.MEAN_1.calibrate(marks), rule, staged)
                .places();
        assertThat(places).extracting(place -> place.rank().orElseThrow()).containsExactly(1, 2);
        assertThat(places.getFirst().tie()).contains(new Ranking.Tie(2, Optional.of(TieBreak.RAW_MEAN)));
    }

    @Test
    void laterStagesFollowAndMissingOneEndsTheWay() {
        written("90", "60");
        written("80", "75");
        written("95", null);
        found.get(applications.get(0).id()).put(StageKind.SITE_VISIT, new BigDecimal("10"));
        found.get(applications.get(2).id()).put(StageKind.SITE_VISIT, new BigDecimal("99"));
        assertThat(numbers(REPLACES, VISIT)).containsExactly("N-1", "N-2", "N-3");
        assertThat(ranking(REPLACES, VISIT).places())
                .extracting(place -> place.standing().orElseThrow().missed())
                .containsExactly(Optional.empty(), Optional.of(StageKind.SITE_VISIT), Optional.of(StageKind.INTERVIEW));
    }

    @Test
    void withoutASheetThereIsNoRank() {
        written(null, "99");
        written("10", "20");
        assertThat(numbers(REPLACES)).containsExactly("N-2", "N-1");
        assertThat(ranking(REPLACES).places().getLast().rank()).isEmpty();
    }

    @Test
    void beforeAnybodyCameTheWrittenOrderStands() {
        written("70", null);
        written("80", null);
        assertThat(numbers(COMBINED)).containsExactly("N-2", "N-1");
    }

    @Test
    void whatAViewerMustNotSeeChangesNothingOfTheOthers() {
        written("90", "70");
        written("75", "80");
        written("85", "60");
        var shown = applications.subList(1, 3);
        var without = marks.stream()
                .filter(mark ->
                        !mark.applicationId().equals(applications.getFirst().id()))
                .toList();
        var before = of(shown, without, COMBINED).places();
        found.get(applications.getFirst().id()).put(StageKind.INTERVIEW, new BigDecimal("1"));
        assertThat(of(shown, without, COMBINED).places()).isEqualTo(before);
        found.remove(applications.getFirst().id());
        assertThat(of(shown, without, COMBINED).places()).isEqualTo(before);
        assertThat(before).extracting(place -> place.rank().orElseThrow()).containsExactly(1, 2);
    }

    private List<String> numbers(Stage... stages) {
        return ranking(stages).places().stream()
                .map(place -> place.application().number())
                .toList();
    }

    private Ranking ranking(Stage... stages) {
        return of(applications, marks, stages);
    }

    private Ranking of(List<Application> shown, List<Mark> of, Stage... stages) {
        return Ranking.of(
                shown, of, Method.MEAN_1.calibrate(of), TieBreaks.NONE, new Staged(Arrays.asList(stages), found));
    }

    private void written(@Nullable String total, @Nullable String interview) {
        var application = RankingTest.application("N-" + (applications.size() + 1));
        applications.add(application);
        if (total != null) marks.add(new Mark(application.id(), new UUID(0, 1), new BigDecimal(total)));
        var own = new HashMap<StageKind, BigDecimal>();
        if (interview != null) own.put(StageKind.INTERVIEW, new BigDecimal(interview));
        found.put(application.id(), own);
    }

    private static Stage stage(StageKind kind, StageOrder order, @Nullable Integer weight) {
        return new Stage(kind, null, null, order, weight);
    }
}
