package org.fuhua.funding.agreement.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;
import org.fuhua.print.Paper.Subheading;

/// The agreement as a paper. In Chinese only: that is the text that binds, and there is no second one beside it.
public final class AgreementPaper {
    private static final ZoneId SHANDONG = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(SHANDONG);
    private static final String UNKNOWN = "—";

    private AgreementPaper() {}

    public static Paper of(AgreementText text) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading("一、签约各方"));
        blocks.add(new Grid(
                List.of("签约方", "名称", "统一社会信用代码"),
                text.parties().stream()
                        .map(party -> List.of(party.label(), party.name(), or(party.uscc())))
                        .toList()));
        blocks.add(new Heading("二、项目"));
        blocks.add(new Facts(project(text)));
        blocks.add(new Heading("三、立项金额"));
        blocks.add(new Facts(amounts(text)));
        blocks.add(new Heading("四、拨付安排"));
        blocks.add(new Grid(List.of("期次", "名称", "金额", "条件"), tranches(text)));
        blocks.add(new Heading("五、条款"));
        int no = 0;
        for (var clause : text.clauses()) {
            blocks.add(new Subheading("第 " + ++no + " 条　" + clause.titleZh()));
            blocks.add(new Prose("", clause.zh()));
        }
        blocks.add(new Prose(
                "通用条款版本",
                text.standard().zh() + "（" + text.standard().code() + "，"
                        + text.standard().documentNo() + "）"));
        return new Paper(
                Language.ZH,
                "山东省科技计划项目任务书",
                "编号 " + text.number() + (text.no() > 1 ? " · 第 " + text.no() + " 版" : ""),
                "起草于 " + moment(text.draftedAt()),
                blocks);
    }

    private static List<Fact> project(AgreementText text) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("任务书编号", text.number()));
        facts.add(new Fact("项目名称", text.title()));
        facts.add(new Fact("所属指南", text.callTitle() + "（" + text.callCode() + "）"));
        facts.add(new Fact("受理号", text.applicationNumber()));
        var months = text.months();
        if (months != null) facts.add(new Fact("实施期限", "自生效之日起 " + months + " 个月"));
        var submission = text.submission();
        if (submission != null) {
            facts.add(new Fact("申报书提交时间", moment(submission.submittedAt())));
            facts.add(new Fact("申报书内容摘要（SHA-256）", submission.digest()));
        }
        return facts;
    }

    /// A cut is shown, because it is all in which the agreement may differ from the application.
    private static List<Fact> amounts(AgreementText text) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("立项金额", Amounts.of(text.amount(), Language.ZH)));
        var submission = text.submission();
        if (submission != null) {
            facts.add(new Fact("申请金额", Amounts.of(submission.requested(), Language.ZH)));
            var cut = submission.requested().minus(text.amount());
            facts.add(new Fact("核减金额", cut.isPositive() ? Amounts.of(cut, Language.ZH) : "无"));
        }
        return facts;
    }

    private static List<List<String>> tranches(AgreementText text) {
        return text.tranches().stream()
                .map(tranche -> List.of(
                        "第 " + tranche.no() + " 期",
                        tranche.title(),
                        figures(tranche.amount()),
                        condition(text, tranche.no())))
                .toList();
    }

    private static String condition(AgreementText text, int trancheNo) {
        var conditions = text.terms().conditions().stream()
                .filter(condition -> condition.trancheNo() == trancheNo)
                .map(condition -> condition.titleZh() + "（项目开始后 " + condition.afterMonths() + " 个月）")
                .collect(Collectors.joining("；"));
        return conditions.isEmpty() ? "任务书生效后 " + text.standard().payWithinDays() + " 日内" : conditions;
    }

    /// @return a point in time as agreements write it
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String figures(Money amount) {
        return Amounts.figures(amount) + " 元";
    }

    private static String or(@org.jspecify.annotations.Nullable String value) {
        return value == null ? UNKNOWN : value;
    }
}
