package org.fuhua.review.ethics.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Base;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Majority;
import org.fuhua.review.ethics.rule.EthicsRuleSet.PackItem;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Subject;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Tag;
import org.junit.jupiter.api.Test;

class EthicsRulesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 1);

    private final EthicsRules rules = new EthicsRules();

    @Test
    void areInForceFromTheirFirstDayOn() {
        assertThat(rules.inForceOn(FIRST_DAY).documentNo()).isEqualTo("国科发监〔2023〕167号");
        assertThatThrownBy(() -> rules.inForceOn(FIRST_DAY.minusDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listSevenActivitiesOfWhichInterfacesHitTwo() {
        var set = rules.inForceOn(FIRST_DAY);
        assertThat(set.listed()).extracting(EthicsRuleSet.Entry::no).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(set.lists("INVASIVE_BCI")).isTrue();
        assertThat(set.lists("HUMAN_MACHINE")).isTrue();
        assertThat(set.lists("invasive_bci")).isFalse();
    }

    @Test
    void askForWhatTheActivityWorksWith() {
        var set = rules.inForceOn(FIRST_DAY);
        assertThat(needed(set, Set.of(), false)).containsExactly("OVERVIEW", "PLAN", "PEOPLE", "PLEDGE");
        assertThat(needed(set, Set.of(Subject.HUMAN), false))
                .contains("CONSENT")
                .doesNotContain("SOURCES");
        assertThat(needed(set, Set.of(Subject.ANIMALS), false))
                .contains("SOURCES")
                .doesNotContain("CONSENT");
        assertThat(needed(set, Set.of(), true)).contains("ENTRUSTMENT").doesNotContain("OTHER");
    }

    @Test
    void countAMajorityExactly() {
        var twoThirds = new Majority(2, 3, Base.PRESENT, "", Tag.SOURCE, "", "");
        assertThat(twoThirds.isReached(4, 6)).isTrue();
        assertThat(twoThirds.isReached(3, 5)).isFalse();
        assertThat(twoThirds.isReached(4, 5)).isTrue();
        assertThat(twoThirds.isReached(4, 7)).isFalse();
        assertThat(twoThirds.isReached(5, 7)).isTrue();
        assertThat(twoThirds.isReached(0, 0)).isFalse();
    }

    private static java.util.List<String> needed(EthicsRuleSet set, Set<Subject> involves, boolean entrusted) {
        return set.pack().stream()
                .filter(item -> item.isNeeded(involves, entrusted))
                .map(PackItem::code)
                .toList();
    }
}
