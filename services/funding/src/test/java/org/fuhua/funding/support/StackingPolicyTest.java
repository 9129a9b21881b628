package org.fuhua.funding.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.funding.support.StackingPolicy.Finding;
import org.fuhua.funding.support.StackingPolicy.Support;
import org.fuhua.funding.support.StackingRule.How;
import org.fuhua.platform.rule.RuleBook;
import org.junit.jupiter.api.Test;

class StackingPolicyTest {
    private final StackingPolicy policy = new StackingPolicy(
            RuleBook.read("/support/stacking.yaml", StackingRule.class).inForceOn(LocalDate.of(2026, 11, 30)));
    private final Support direct = new Support("RWS-2026-0001", "2025-TS-DIRECT", "脑电采集芯片");

    @Test
    void refusesTheOtherCategoryOfTheSameCall() {
        var found = policy.findings(new Support("RWS-2026-0002", "2025-TS-INVEST", "解码算法"), List.of(direct));
        assertThat(found).extracting(Finding::code).containsExactly("ONE_CATEGORY");
        assertThat(found.getFirst().how()).isEqualTo(How.REFUSE);
        assertThat(found.getFirst().documentNo()).isEqualTo("鲁科字〔2025〕32号");
        assertThat(found.getFirst().with()).isEqualTo("RWS-2026-0001");
    }

    @Test
    void mindsNeitherTheSameCategoryNorAnotherCall() {
        assertThat(policy.findings(new Support("2", "2025-TS-DIRECT", "解码算法"), List.of(direct)))
                .isEmpty();
        assertThat(policy.findings(new Support("2", "2026-BCI-DEVICE", "解码算法"), List.of(direct)))
                .isEmpty();
    }

    @Test
    void flagsTheSameTitleHoweverItIsWritten() {
        var found = policy.findings(new Support("2", "2026-BCI-DEVICE", "脑电 采集、芯片。"), List.of(direct));
        assertThat(found).extracting(Finding::code).containsExactly("SAME_TITLE");
        assertThat(found.getFirst().how()).isEqualTo(How.FLAG);
        assertThat(policy.findings(new Support("2", "2026-BCI-DEVICE", "脑电采集芯片二期"), List.of(direct)))
                .isEmpty();
    }
}
