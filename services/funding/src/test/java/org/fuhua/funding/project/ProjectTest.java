package org.fuhua.funding.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.BALANCE_ABOVE_DUE;
import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.NO_SECOND_CHANCE;
import static org.fuhua.funding.FundingProblem.SCIENTIFIC_REPORT_MISSING;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.agreement.AgreementEnded.Why;
import org.fuhua.funding.agreement.AgreementInEffect;
import org.fuhua.funding.project.Project.Finding;
import org.fuhua.funding.project.ProjectReport.Content;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 30);
    private static final Money PAID = Money.ofYuan("100000");
    private static final Money SPENT = Money.ofYuan("80000");
    private final ExecutionRule rule = new ExecutionRules().on(SIGNED);
    private final Project project = begun();

    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "project",
                "项目执行 Carrying out a project",
                ProjectState.MOVES,
                ProjectState.IN_PROGRESS,
                ProjectState.Action.class);
    }

    @Test
    void itsReportsMoveAsTheTableSays() {
        StateTable.check(
                "project-report",
                "项目报告 Report on a project",
                ReportState.MOVES,
                ReportState.SUBMITTED,
                ReportState.Action.class);
    }

    @Test
    void isAcceptedOnlyWithAScientificReport() {
        assertRefused(SCIENTIFIC_REPORT_MISSING, () -> project.file("已完成", false, SIGNED));
        assertThat(project.state()).isEqualTo(ProjectState.IN_PROGRESS);
        project.file("已完成", true, SIGNED);
        assertThat(project.state()).isEqualTo(ProjectState.FILED);
    }

    @Test
    void isLateOnTheDayAfterTheLast() {
        var last = SIGNED.plusMonths(rule.projectMonths() + rule.acceptanceWithinMonths());
        assertThat(begun().file("已完成", true, last)).isFalse();
        assertThat(begun().file("已完成", true, last.plusDays(1))).isTrue();
    }

    @Test
    void runsAsLongAsItsAgreementUnlessItIsOver() {
        var later = SIGNED.plusMonths(30);
        project.moveEnd(later, rule);
        assertThat(project.endsOn()).isEqualTo(later);
        assertThat(project.acceptanceDueOn()).isEqualTo(later.plusMonths(rule.acceptanceWithinMonths()));
        var over = decided(ProjectOutcome.ACCEPTED, SPENT);
        over.moveEnd(later, rule);
        assertThat(over.endsOn()).isBefore(later);
    }

    @Test
    void hasOneSecondChance() {
        project.file("已完成", true, SIGNED);
        project.sendBack("检测报告缺失", rule);
        project.file("已补充", true, SIGNED);
        assertRefused(NO_SECOND_CHANCE, () -> project.sendBack("仍缺失", rule));
        assertThat(project.state()).isEqualTo(ProjectState.FILED);
    }

    @Test
    void keepsWhatItDidNotSpendOnlyWhenAccepted() {
        assertThat(decided(ProjectOutcome.ACCEPTED, SPENT).dueBack()).isEqualTo(Money.ZERO);
        assertThat(decided(ProjectOutcome.NOT_ACCEPTED, SPENT).dueBack()).isEqualTo(Money.ofYuan("20000"));
        assertThat(decided(ProjectOutcome.CONCLUDED, SPENT).dueBack()).isEqualTo(Money.ofYuan("20000"));
        assertThat(decided(ProjectOutcome.NOT_ACCEPTED, PAID).dueBack()).isEqualTo(Money.ZERO);
        assertThat(decided(ProjectOutcome.NOT_ACCEPTED, PAID.plus(Money.ofFen(1)))
                        .dueBack())
                .as("more was spent than paid")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void wantsWhatIsNotSpentWhenItIsTerminatedAndEverythingWhenItIsRevoked() {
        var terminated = begun();
        assertThat(terminated.end(Why.TERMINATED, PAID, SPENT, SIGNED, rule)).isEqualTo(Money.ofYuan("20000"));
        assertThat(terminated.returnDueOn()).isEqualTo(SIGNED.plusDays(rule.returnWithinDays()));
        var revoked = begun();
        assertThat(revoked.end(Why.REVOKED, PAID, SPENT, SIGNED, rule)).isEqualTo(PAID);
        assertThat(revoked.state()).isEqualTo(ProjectState.REVOKED);
        var unpaid = begun();
        assertThat(unpaid.end(Why.REVOKED, Money.ZERO, Money.ZERO, SIGNED, rule))
                .isEqualTo(Money.ZERO);
        assertThat(unpaid.returnDueOn()).isNull();
    }

    @Test
    void wantsTheRestWhenItIsRevokedAfterItFailed() {
        var failed = decided(ProjectOutcome.NOT_ACCEPTED, SPENT);
        failed.bringBack(Money.ofYuan("20000"));
        assertThat(failed.end(Why.REVOKED, PAID, SPENT, SIGNED, rule)).isEqualTo(Money.ofYuan("80000"));
        assertThat(failed.dueBack()).isEqualTo(Money.ofYuan("80000"));
        var accepted = decided(ProjectOutcome.ACCEPTED, SPENT);
        assertThat(accepted.end(Why.REVOKED, PAID, SPENT, SIGNED, rule)).isEqualTo(PAID);
    }

    @Test
    void bringsBackNoMoreThanIsDue() {
        var over = decided(ProjectOutcome.NOT_ACCEPTED, SPENT);
        assertRefused(BALANCE_ABOVE_DUE, () -> over.bringBack(Money.ofYuan("20000.01")));
        over.bringBack(Money.ofYuan("19999.99"));
        assertThat(over.dueBack()).isEqualTo(Money.ofFen(1));
        over.bringBack(Money.ofFen(1));
        assertRefused(BALANCE_ABOVE_DUE, () -> over.bringBack(Money.ofFen(1)));
    }

    @Test
    void reportsOfAPeriodWithinTheProjectAndNotOfTheFuture() {
        assertRefused(DAY_OUT_OF_RANGE, () -> reported(SIGNED.minusDays(1), SIGNED));
        assertRefused(DAY_OUT_OF_RANGE, () -> reported(SIGNED.plusDays(1), SIGNED));
        assertRefused(DAY_OUT_OF_RANGE, () -> reported(SIGNED, SIGNED.plusDays(2)));
        assertThat(reported(SIGNED, SIGNED.plusDays(1)).state()).isEqualTo(ReportState.SUBMITTED);
    }

    private ProjectReport reported(LocalDate from, LocalDate to) {
        var content = new Content(from, to, "进展", "成果", null);
        return ProjectReport.submit(
                UUID.randomUUID(), project, ReportKind.ANNUAL, content, SIGNED.plusDays(1), Instant.EPOCH);
    }

    private Project decided(ProjectOutcome outcome, Money spent) {
        var some = begun();
        some.file("已完成", true, SIGNED);
        some.decide(new Finding(outcome, "验收意见1号", 80, "理由"), PAID, spent, rule, SIGNED);
        return some;
    }

    private Project begun() {
        var agreement = new AgreementInEffect(
                UUID.randomUUID(),
                "RWS-2026-0001",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例公司",
                PAID,
                java.util.Map.of());
        return Project.begin(UUID.randomUUID(), agreement, rule, SIGNED);
    }
}
