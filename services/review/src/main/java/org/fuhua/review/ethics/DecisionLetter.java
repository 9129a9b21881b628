package org.fuhua.review.ethics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;
import org.fuhua.review.ethics.EthicsView.DecisionView;

/// The letter of decision (审查决定书) as a paper. In Chinese only: that is the text that binds. It names nobody on the
/// committee and no vote, only how many wanted it.
final class DecisionLetter {
    private static final ZoneId SHANDONG = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(SHANDONG);

    private DecisionLetter() {}

    static Paper of(EthicsView review, DecisionView decision) {
        var summary = review.summary();
        var rules = review.rules();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading("一、审查事项"));
        blocks.add(new Facts(List.of(
                new Fact("项目名称", summary.applicationTitle()),
                new Fact("受理号", summary.applicationNumber()),
                new Fact("申请单位", summary.organisationName()),
                new Fact("审查委员会", summary.committeeName() + (review.entrusted() ? "（受委托审查）" : "")),
                new Fact("清单活动", summary.listed() ? "属于，须经专家复核" : "不属于"),
                new Fact("审查依据", rules.zh() + "（" + rules.documentNo() + "）"))));
        blocks.add(new Heading("二、审查决定"));
        blocks.add(new Facts(decided(review, decision)));
        blocks.add(new Prose("决定理由", decision.reason()));
        var conditions = decision.conditions();
        if (conditions != null) blocks.add(new Prose("修改要求或附加条件", conditions));
        if (decision.outcome() == EthicsOutcome.REJECT) {
            var appeal = rules.figures().appealDays();
            blocks.add(new Prose("申诉", "自决定之日起 " + appeal.value() + " 日内可提出书面申诉（" + appeal.article() + "）。"));
        }
        return new Paper(
                Language.ZH,
                "科技伦理审查决定书",
                summary.committeeName() + " · " + summary.applicationNumber(),
                "决定于 " + moment(decision.decidedAt()),
                blocks);
    }

    private static List<Fact> decided(EthicsView review, DecisionView decision) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("决定", decision.outcomeZh()));
        if (decision.voices() != null && decision.whole() != null)
            facts.add(new Fact("表决", decision.voices() + " / " + decision.whole() + " 票"));
        facts.add(new Fact("决定时间", moment(decision.decidedAt())));
        facts.add(new Fact("目前状态", review.summary().stateLabel().zh()));
        return facts;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
