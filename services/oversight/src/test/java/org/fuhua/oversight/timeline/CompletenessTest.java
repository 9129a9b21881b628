package org.fuhua.oversight.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhua.oversight.timeline.Completeness.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {
    private static final String MADE = "org.fuhua.review.assignment-made.v1";
    private static final String VOIDED = "org.fuhua.review.assignment-voided.v1";
    private static final String ASSESSED = "org.fuhua.review.assessment-submitted.v1";

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"IN_PROGRESS", "TERMINATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void isCompleteWithAllMilestonesOfItsOutcomeAndNotWithOneLess(Outcome outcome) {
        var milestones = outcome.milestones(true);
        assertThat(of(milestones)).isEqualTo(new Completeness(outcome, List.of()));
        var allButFirst = milestones.subList(1, milestones.size());
        assertThat(of(allButFirst).missing()).containsExactly(milestones.getFirst());
    }

    @Test
    void isNeverCompleteWhileUnderWay() {
        var milestones = Outcome.IN_PROGRESS.milestones(true);
        assertThat(of(milestones.subList(0, 2)).missing()).hasSize(milestones.size() - 2);
    }

    @Test
    void expectsNoEndorsementOfAnApplicationThatIsRoutedToNobody() {
        assertThat(Outcome.DECLINED.milestones(false)).doesNotContain("org.fuhua.applicant.application-recommended.v1");
    }

    @Test
    void waitsForEveryAssessmentThatWasNotVoided() {
        assertThat(assessed(3, 0, 3).missing()).isEmpty();
        assertThat(assessed(3, 0, 2).missing()).containsExactly(ASSESSED);
        assertThat(assessed(4, 1, 3).missing()).isEmpty();
    }

    @Test
    void aGapInTheNumberingIsAMissingFact() {
        var counts = counts(Outcome.DECLINED.milestones(true));
        var heard = new Heard(counts, Set.of("org.fuhua.review.application-declined.v1"));
        assertThat(Completeness.of(heard, Heard.NOTHING, true).missing())
                .containsExactly("org.fuhua.review.application-declined.v1");
    }

    private static Completeness assessed(long made, long voided, long assessed) {
        var counts = counts(Outcome.DECLINED.milestones(true));
        counts.putAll(Map.of(MADE, made, VOIDED, voided, ASSESSED, assessed));
        return Completeness.of(new Heard(counts, Set.of()), Heard.NOTHING, true);
    }

    private static Completeness of(List<String> types) {
        return Completeness.of(new Heard(counts(types), Set.of()), Heard.NOTHING, true);
    }

    private static HashMap<String, Long> counts(List<String> types) {
        var counts = new HashMap<String, Long>();
        types.forEach(type -> counts.put(type, 1L));
        return counts;
    }
}
