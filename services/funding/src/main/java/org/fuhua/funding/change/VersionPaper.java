package org.fuhua.funding.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuhua.funding.agreement.text.AgreementPaper;
import org.fuhua.funding.agreement.text.AgreementText;
import org.fuhua.funding.change.ChangeView.HeadView;
import org.fuhua.funding.change.Versions.Wanted;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Figures;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;

/// A change in effect as a paper (补充协议): which version it rests on, what changed from what to what, and from when.
/// In Chinese only, as the agreement.
final class VersionPaper {
    private VersionPaper() {}

    static Paper of(AgreementText agreement, ChangeView change, Wanted wanted) {
        var effective = AgreementPaper.moment(effectiveAt(change));
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading("一、签约各方"));
        blocks.add(new Grid(
                List.of("签约方", "名称", "统一社会信用代码"),
                agreement.parties().stream()
                        .map(party ->
                                List.of(party.label(), party.name(), Objects.requireNonNullElse(party.uscc(), "—")))
                        .toList()));
        blocks.add(new Heading("二、所变更的任务书"));
        blocks.add(new Facts(List.of(
                new Fact("任务书编号", agreement.number()),
                new Fact("项目名称", agreement.title()),
                new Fact("变更前版本", "第 " + (wanted.no() - 1) + " 版"),
                new Fact("变更前版本文件摘要（SHA-256）", wanted.baseSha256()))));
        blocks.add(new Heading("三、变更事项"));
        blocks.add(new Facts(List.of(
                new Fact("事项", change.kindLabel().zh()),
                new Fact("办理方式", way(change.way())),
                new Fact("依据", change.documentNo()),
                new Fact("提出时间", AgreementPaper.moment(change.askedAt())),
                new Fact("生效时间", effective))));
        blocks.add(new Prose("变更前", change.before()));
        blocks.add(new Prose("变更后", change.after()));
        blocks.add(new Prose("变更理由", change.reason()));
        var decision = change.decision();
        if (decision != null && !decision.isBlank()) blocks.add(new Prose("审批意见", decision));
        figures(blocks, agreement, change, wanted.paid());
        blocks.add(new Heading("五、效力"));
        blocks.add(new Prose("", effect(change.kind())));
        blocks.add(new Prose("", "除上列变更外，任务书第 " + (wanted.no() - 1) + " 版的其余内容不变。"));
        blocks.add(new Prose("", change.way().isSealed() ? "本文件加盖电子签章，任何改动均可验出。" : "自主调整由平台记录，不加盖电子签章。"));
        return new Paper(
                Language.ZH,
                "山东省科技计划项目任务书补充协议",
                "编号 " + agreement.number() + " · 第 " + wanted.no() + " 版",
                "生效于 " + effective,
                blocks);
    }

    /// What the change means in figures, of the kinds that have any.
    private static void figures(List<Block> blocks, AgreementText agreement, ChangeView change, Money paid) {
        blocks.add(new Heading("四、数额"));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("立项金额", yuan(agreement.amount())));
        switch (change.kind()) {
            case PERIOD -> {
                var months = agreement.months();
                facts.add(new Fact("原定实施期限", months == null ? "—" : "自生效之日起 " + months + " 个月"));
                facts.add(new Fact("延长", change.months() + " 个月"));
                facts.add(new Fact("实施期限至", String.valueOf(change.endsOn())));
            }
            case TERMINATION, REVOCATION -> {
                facts.add(new Fact("已拨付", yuan(paid)));
                facts.add(new Fact("不再拨付", yuan(agreement.amount().minus(paid))));
                if (change.kind() == ChangeKind.REVOCATION) facts.add(new Fact("应当追回", yuan(paid)));
            }
            default -> facts.add(new Fact("立项金额变动", "无"));
        }
        blocks.add(new Facts(facts));
        var heads = change.heads();
        if (heads != null) blocks.add(budget(heads));
    }

    private static Figures budget(List<HeadView> heads) {
        var rows = new ArrayList<List<String>>();
        var before = Money.ZERO;
        var after = Money.ZERO;
        for (var head : heads) {
            var had = head.before();
            var was = had == null ? Money.ZERO : had.toMoney();
            var is = head.after().toMoney();
            rows.add(List.of(
                    head.label().zh(),
                    had == null ? "—" : Amounts.figures(was),
                    Amounts.figures(is),
                    Amounts.figures(is.minus(was)),
                    Amounts.capitals(is)));
            before = before.plus(was);
            after = after.plus(is);
        }
        rows.add(List.of(
                "合计",
                Amounts.figures(before),
                Amounts.figures(after),
                Amounts.figures(after.minus(before)),
                Amounts.capitals(after)));
        return new Figures(List.of("预算科目", "变更前（元）", "变更后（元）", "增减（元）", "变更后（大写）"), rows, 1);
    }

    private static String way(Way way) {
        return switch (way) {
            case FREE -> "乙方自主调整，平台记录";
            case FILE -> "乙方自主调整，报甲方备案";
            case APPROVE -> "报经甲方批准";
        };
    }

    private static String effect(ChangeKind kind) {
        return switch (kind) {
            case SUSPENSION -> "自生效之时起暂停实施项目，暂停一切拨付。";
            case RESUMPTION -> "自生效之时起恢复实施项目，恢复拨付。";
            case TERMINATION -> "自生效之时起任务书终止，未拨付的经费退回资金池，不再拨付。";
            case REVOCATION -> "自生效之时起任务书撤销，未拨付的经费退回资金池，不再拨付，已拨付的经费应当追回。";
            case HEAD, PARTICIPANTS, PERIOD, INDICATORS, ROUTE, BUDGET, EQUIPMENT -> "自生效之时起按变更后的内容执行。";
        };
    }

    private static Instant effectiveAt(ChangeView change) {
        return Objects.requireNonNull(change.decidedAt());
    }

    private static String yuan(Money money) {
        return Amounts.of(money, Language.ZH);
    }
}
