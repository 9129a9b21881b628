package org.fuhua.review.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.ETHICS_NO_MAJORITY;
import static org.fuhua.review.ReviewProblem.PANEL_NOT_COMPOSED;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.review.ethics.Panel.Panellist;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final EthicsRuleSet RULES = new EthicsRules().known("STER_2023");

    private final List<UUID> experts =
            IntStream.range(0, 7).mapToObj(_ -> UUID.randomUUID()).toList();

    @Test
    void isOfFiveAtLeastWithEthicsAndLaw() {
        assertThat(seated(5).seats()).hasSize(5);
        assertRefused(PANEL_NOT_COMPOSED, () -> Panel.NONE.seated(seats(4), RULES));
        var noLaw = new ArrayList<>(seats(6));
        noLaw.set(1, new Panellist(experts.get(1), Kind.PEER));
        assertRefused(PANEL_NOT_COMPOSED, () -> Panel.NONE.seated(noLaw, RULES));
        var twice = new ArrayList<>(seats(5));
        twice.set(4, new Panellist(experts.get(3), Kind.PEER));
        assertRefused(PANEL_NOT_COMPOSED, () -> Panel.NONE.seated(twice, RULES));
    }

    @Test
    void agreesByTwoThirdsOfTheWholePanel() {
        var six = seated(6);
        assertThat(says(six, true, 0, 4).result(RULES)).isEqualTo(new Panel.Result(true, 4, 6));
        assertRefused(ETHICS_NO_MAJORITY, () -> says(six, true, 0, 3).result(RULES));
        var refused = says(says(six, true, 0, 3), false, 3, 6);
        assertThat(refused.result(RULES)).isEqualTo(new Panel.Result(false, 3, 6));
    }

    @Test
    void disagreesAsSoonAsAgreementCannotComeAnyMore() {
        assertRefused(ETHICS_NO_MAJORITY, () -> says(seated(5), false, 0, 1).result(RULES));
        assertThat(says(seated(5), false, 0, 2).result(RULES).agreed()).isFalse();
    }

    @Test
    void doesNotGoOnWithoutWhoLeftAndNeverTakesThemBack() {
        var left = says(seated(5), true, 0, 5).without(experts.get(4));
        assertThat(left.opinions()).hasSize(4);
        assertRefused(PANEL_NOT_COMPOSED, () -> left.result(RULES));
        assertRefused(PANEL_NOT_COMPOSED, () -> left.seated(seats(5), RULES));
        var filled = new ArrayList<>(seats(4));
        filled.add(new Panellist(experts.get(6), Kind.PEER));
        assertThat(left.seated(filled, RULES).opinions()).hasSize(4);
    }

    private Panel seated(int size) {
        return Panel.NONE.seated(seats(size), RULES);
    }

    private List<Panellist> seats(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Panellist(experts.get(i), i == 0 ? Kind.ETHICS : i == 1 ? Kind.LAW : Kind.PEER))
                .toList();
    }

    private Panel says(Panel panel, boolean agrees, int from, int to) {
        var now = panel;
        for (int i = from; i < to; i++)
            now = now.opined(new Panel.Opinion(experts.get(i), agrees, true, agrees, "意见", Instant.EPOCH));
        return now;
    }
}
