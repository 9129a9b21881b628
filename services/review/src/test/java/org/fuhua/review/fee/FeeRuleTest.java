package org.fuhua.review.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.review.expert.Grade;
import org.junit.jupiter.api.Test;

class FeeRuleTest {
    private static final Map<Grade, Long> RATES =
            Map.of(Grade.ACADEMICIAN, 225_000L, Grade.SENIOR, 150_000L, Grade.ASSOCIATE, 90_001L, Grade.OTHER, 90_000L);

    @Test
    void paysAShareOfTheDayForEachSheetInWholeFen() {
        var rule = rule(RATES, 20);
        assertThat(rule.perSheet(Grade.SENIOR)).isEqualTo(Money.ofFen(30_000));
        assertThat(rule.due(Grade.SENIOR, 7)).isEqualTo(Money.ofFen(210_000));
        assertThat(rule.perSheet(Grade.ASSOCIATE)).as("18000.2 fen").isEqualTo(Money.ofFen(18_000));
        assertThat(rule.due(Grade.ASSOCIATE, 5)).isEqualTo(Money.ofFen(90_000));
        assertThat(rule.due(Grade.ACADEMICIAN, 0)).isEqualTo(Money.ofFen(0));
    }

    @Test
    void needsARateForEveryGrade() {
        assertThatThrownBy(() -> rule(Map.of(Grade.SENIOR, 1L), 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePublishedRatesAreRead() {
        var rule = RuleBook.read("/fees/experts.yaml", FeeRule.class).inForceOn(LocalDate.of(2026, 11, 29));
        assertThat(rule.verified()).isFalse();
        assertThat(rule.perSheet(Grade.SENIOR).minorUnits())
                .isGreaterThan(rule.perSheet(Grade.OTHER).minorUnits());
    }

    private static FeeRule rule(Map<Grade, Long> rates, int percent) {
        return new FeeRule("F", "文号", false, LocalDate.EPOCH, null, rates, percent);
    }
}
