package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fuhua.review.matching.Candidates;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.PanelShortage;
import org.fuhua.review.matching.Problem;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.fuhua.review.matching.Search;
import org.junit.jupiter.api.Test;

/// Each way in which there is no plan has its name and its numbers.
class InfeasibilityTest {
    private static final UUID EVERYBODY = new UUID(0, 0);

    private record Told(Infeasibility why, List<Place> places, List<Reader> readers) {}

    @Test
    void saysHowMuchCapacityIsMissing() {
        var why = why(List.of(2, 2), List.of(reader(0, 1), reader(0, 2)), null).why();
        assertThat(why.code()).isEqualTo("not-enough-capacity");
        assertThat(why.facts()).isEqualTo(Map.of("needed", 4, "available", 3, "missing", 1));
        assertThat(why.en()).isEqualTo("The experts can take 3 reviews, 4 are needed");
    }

    @Test
    void namesTheApplicationWithoutEligibleExperts() {
        var told = why(List.of(2, 2), List.of(reader(0, 4), reader(0, 4)), List.of(new int[] {0, 1}, new int[] {0}));
        assertThat(told.why().code()).isEqualTo("application-without-eligible-experts");
        assertThat(told.why().facts())
                .containsEntry("count", 1)
                .extractingByKey("applications", InstanceOfAssertFactories.LIST)
                .containsExactly(Map.of(
                        "number", "N-1", "applicationId", told.places().get(1).id(), "eligible", 1, "needed", 2));
    }

    @Test
    void anExpertWithoutCapacityIsNotEligible() {
        assertThat(why(List.of(2), List.of(reader(0, 0), reader(0, 9)), null)
                        .why()
                        .code())
                .isEqualTo("application-without-eligible-experts");
    }

    @Test
    void namesApplicationsThatShareTooFewExperts() {
        // N-0 and N-1 can only be read by expert 0, who takes one; N-2 is fine.
        var why = why(
                        List.of(1, 1, 1),
                        List.of(reader(0, 1), reader(0, 5)),
                        List.of(new int[] {0}, new int[] {0}, new int[] {0, 1}))
                .why();
        assertThat(why.code()).isEqualTo("applications-compete-for-too-few-experts");
        assertThat(why.facts())
                .containsEntry("applications", List.of("N-0", "N-1"))
                .containsEntry("needed", 2)
                .containsEntry("available", 1);
    }

    @Test
    void saysThatMinimumsAreMoreThanThereIsToRead() {
        var why = why(List.of(1), List.of(reader(1, 2), reader(1, 2)), null).why();
        assertThat(why.code()).isEqualTo("minimum-load-too-high");
        assertThat(why.facts())
                .containsEntry("count", 2)
                .containsEntry("minimum", 2)
                .containsEntry("available", 1);
    }

    @Test
    void namesTheExpertWhoCannotGetTheMinimum() {
        var told = why(List.of(1, 1), List.of(reader(1, 2), reader(1, 2)), List.of(new int[] {0}, new int[] {0}));
        assertThat(told.why().code()).isEqualTo("minimum-load-too-high");
        assertThat(told.why().facts())
                .containsEntry("experts", List.of(told.readers().get(1).id()));
    }

    @Test
    void findsMinimumsThatOnlyTogetherAreTooHigh() {
        // Both experts must read one, and both can only read N-0; N-1 has an expert of its own.
        var why = why(
                        List.of(1, 1),
                        List.of(reader(1, 1), reader(1, 1), reader(0, 1)),
                        List.of(new int[] {0, 1}, new int[] {2}))
                .why();
        assertThat(why.code()).isEqualTo("minimum-load-too-high");
        assertThat(why.facts()).containsEntry("count", 2);
    }

    @Test
    void namesTheRulesOfPanelsInWords() {
        var rare = panels(new PanelShortage(List.of("FINANCE"), false, List.of(0, 1), 4, 3, 2));
        assertThat(rare.code()).isEqualTo("panel-quality-too-rare");
        assertThat(rare.zh()).isEqualTo("2 个项目的专家组共需要“财务专家” 4 人次，可用的只有 3 人次（2 人）");
        assertThat(rare.en())
                .isEqualTo(
                        "The panels of 2 applications need 4 reviews by finance experts, and 2 experts can take 3 of them");
        assertThat(rare.facts()).containsEntry("applications", List.of("N-0", "N-1"));
        var both = panels(new PanelShortage(List.of("TECHNICAL", "SENIOR"), true, List.of(0), 0, 0, 0));
        assertThat(both.code()).isEqualTo("panel-rules-exclude-each-other");
        assertThat(both.zh()).isEqualTo("1 个项目的专家组不能同时满足“技术专家”、“正高级及以上专家”和专家最少项目数的要求");
        assertThat(both.facts())
                .containsEntry("minimumLoad", true)
                .containsEntry("rules", List.of("TECHNICAL", "SENIOR"));
        var alone = panels(new PanelShortage(List.of("JUNIOR"), false, List.of(1), 0, 0, 0));
        assertThat(alone.zh()).contains("“副高级及以下专家”").doesNotContain("不能同时");
    }

    private static Infeasibility panels(PanelShortage shortage) {
        var places = List.of(new Place(new UUID(0, 1), "N-0", 2, 0), new Place(new UUID(0, 2), "N-1", 2, 0));
        return Infeasibility.of(
                new Outcome.PanelsImpossible(Problem.of(places, List.of(), List.of(), List.of(), 1), shortage));
    }

    private static Reader reader(int min, int max) {
        return new Reader(EVERYBODY, min, max);
    }

    /// @param eligible by application; everybody when null
    private static Told why(
            List<Integer> needs, List<Reader> bounds, @org.jspecify.annotations.Nullable List<int[]> eligible) {
        var places = new ArrayList<Place>();
        for (int need : needs) places.add(new Place(UUID.randomUUID(), "N-" + places.size(), need, 0));
        var readers = bounds.stream()
                .map(bound -> new Reader(UUID.randomUUID(), bound.min(), bound.max()))
                .toList();
        var candidates = new Candidates(
                places,
                readers,
                Standing.NOTHING,
                (_, _) -> {},
                p -> IntStream.range(0, readers.size())
                        .filter(r -> eligible != null
                                && IntStream.of(eligible.get(p)).noneMatch(e -> e == r))
                        .toArray(),
                1);
        var why = switch (new Search(candidates, places.size(), readers.size()).run(Objective.SUM, 50, Duration.ZERO)) {
            case Outcome.TooFewExperts few -> Infeasibility.of(few);
            case Outcome.TooFewApplications few -> Infeasibility.of(few);
            case Outcome.PanelsImpossible none -> Infeasibility.of(none);
            case Outcome.Undecided _ -> Infeasibility.UNDECIDED;
            case Outcome.Solved _ -> throw new AssertionError("there is a plan");
        };
        return new Told(why, places, readers);
    }
}
