package org.fuhua.funding.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fuhua.funding.agreement.text.AgreementText.PartyLine;
import org.fuhua.funding.agreement.text.AgreementText.TrancheLine;
import org.fuhua.funding.application.Submissions.Submission;
import org.fuhua.funding.call.AgreementTerms;
import org.fuhua.funding.call.AgreementTerms.Clause;
import org.fuhua.funding.call.AgreementTerms.Condition;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Subheading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementPaperTest {
    private static final Instant DRAWN_UP = Instant.parse("2026-05-06T17:02:03Z");
    private static final StandardClauses STANDARD = StandardClauses.on(LocalDate.of(2026, 5, 7));

    @Test
    void printsTheDigestOfTheApplicationAndTheCut() {
        var paper = AgreementPaper.of(text(handedIn(Money.ofYuan("400000")), AgreementTerms.NONE));
        assertThat(paper.blocks())
                .filteredOn(Facts.class::isInstance)
                .flatExtracting(block -> ((Facts) block).facts())
                .contains(
                        new Fact("申报书内容摘要（SHA-256）", "a".repeat(64)),
                        new Fact("立项金额", "300,000.00 元（大写：叁拾万元整）"),
                        new Fact("申请金额", "400,000.00 元（大写：肆拾万元整）"),
                        new Fact("核减金额", "100,000.00 元（大写：壹拾万元整）"));
        assertThat(paper.source()).as("the day in Shandong").isEqualTo("起草于 2026-05-07 01:02:03");
    }

    @Test
    void saysThatNothingWasCut() {
        assertThat(AgreementPaper.of(text(handedIn(Money.ofYuan("300000")), AgreementTerms.NONE))
                        .blocks())
                .anyMatch(block -> block instanceof Facts facts && facts.facts().contains(new Fact("核减金额", "无")));
    }

    @Test
    void saysNothingOfAnApplicationThatItDoesNotKnow() {
        assertThat(AgreementPaper.of(text(null, AgreementTerms.NONE)).toString())
                .doesNotContain("申请金额", "内容摘要（SHA-256），");
    }

    @Test
    void namesThePartiesWithTheirCodes() {
        assertThat(AgreementPaper.of(text(null, AgreementTerms.NONE)).blocks())
                .contains(new Grid(
                        List.of("签约方", "名称", "统一社会信用代码"),
                        List.of(List.of("甲方", "山东省科学技术厅", "—"), List.of("乙方", "示例公司", "91370100MA3C0R2X1A"))));
    }

    @Test
    void addsTheClausesAndConditionsOfTheCall() {
        var terms = new AgreementTerms(
                List.of(),
                List.of(new Clause("数据归属", "Data", "数据归乙方。", "B owns the data.")),
                List.of(new Condition(2, "样机验收", "Prototype", 12)),
                24);
        var paper = AgreementPaper.of(text(null, terms));
        var last = STANDARD.clauses().size() + 1;
        assertThat(paper.blocks()).contains(new Subheading("第 " + last + " 条　数据归属"));
        assertThat(paper.blocks())
                .contains(new Grid(
                        List.of("期次", "名称", "金额", "条件"),
                        List.of(
                                List.of("第 1 期", "首期", "200,000.00 元", "任务书生效后 30 日内"),
                                List.of("第 2 期", "尾款", "100,000.00 元", "样机验收（项目开始后 12 个月）"))));
        assertThat(paper.toString()).contains("自生效之日起 24 个月");
    }

    private static Submission handedIn(Money requested) {
        return new Submission("a".repeat(64), requested, Instant.parse("2026-03-01T08:00:00Z"));
    }

    private static AgreementText text(@Nullable Submission submission, AgreementTerms terms) {
        return new AgreementText(
                "RWS-2026-0001",
                1,
                "脑机接口样机",
                "指南",
                "2026-BCI",
                "2026-BCI-0001",
                submission,
                Money.ofYuan("300000"),
                DRAWN_UP,
                terms.months(),
                List.of(new PartyLine("甲方", "山东省科学技术厅", null), new PartyLine("乙方", "示例公司", "91370100MA3C0R2X1A")),
                List.of(
                        new TrancheLine(1, "首期", Money.ofYuan("200000")),
                        new TrancheLine(2, "尾款", Money.ofYuan("100000"))),
                STANDARD,
                terms);
    }
}
