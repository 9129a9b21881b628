package org.fuhua.applicant.application;

import static org.fuhua.applicant.application.ApplicationPaper.moment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.applicant.submission.Statement;
import org.fuhua.applicant.submission.Submission;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;
import org.fuhua.rules.ruleset.Result;
import org.jspecify.annotations.Nullable;

/// The receipt (受理回执) of one submission as a paper: proof of what was handed in when, and what was declared.
final class ReceiptPaper {
    private ReceiptPaper() {}

    /// @param judged what was found about the call's conditions then; absent where it was not kept yet
    static Paper of(
            Case opened,
            Submission submission,
            @Nullable Statement statement,
            @Nullable EligibilityView judged,
            Language language,
            Instant at) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(List.of(
                new Fact(language.of("受理号", "Number"), submission.number()),
                new Fact(language.of("提交次序", "Submission"), String.valueOf(submission.no())),
                new Fact(language.of("提交时间", "Handed in"), moment(submission.submittedAt())),
                new Fact(language.of("项目名称", "Project"), submission.title()),
                new Fact(
                        language.of("申报单位", "Organisation"),
                        opened.standing().nameZh() + " " + opened.standing().uscc()),
                new Fact(language.of("所属指南", "Call"), ApplicationPaper.callTitle(opened, language)),
                new Fact(language.of("申请经费", "Requested"), Amounts.of(submission.requested(), language)),
                new Fact(language.of("内容摘要（SHA-256）", "Digest (SHA-256)"), submission.digest()),
                new Fact(language.of("提交链签（SHA-256）", "Seal (SHA-256)"), submission.seal()))));
        if (judged != null && !judged.findings().isEmpty()) {
            blocks.add(new Heading(language.of("提交时的申报条件核对", "Conditions as found then")));
            blocks.add(new Grid(
                    List.of(language.of("条件", "Condition"), language.of("结论", "Found")),
                    judged.findings().stream()
                            .map(finding ->
                                    List.of(language.of(finding.zh(), finding.en()), found(finding.result(), language)))
                            .toList()));
        }
        if (statement != null) {
            blocks.add(new Heading(language.of(statement.titleZh(), statement.titleEn())));
            var lines = language == Language.ZH ? statement.zh() : statement.en();
            blocks.add(new Prose("", String.join("\n", lines)));
            blocks.add(new Facts(List.of(
                    new Fact(language.of("承诺书版本", "Version"), statement.version()),
                    new Fact(language.of("依据", "Basis"), statement.source()))));
        }
        blocks.add(new Heading(language.of("核验", "Checking")));
        blocks.add(new Prose(
                "",
                language.of(
                        "任何人凭受理号和内容摘要，可在平台“回执核验”页面核验本回执是否真实。核验结果只说明是否一致，不显示申报内容。",
                        "Anyone who has the number and the digest can check on the platform’s page “Check a receipt”"
                                + " whether this receipt is genuine. The page says nothing else.")));
        return new Paper(
                language,
                language.of("受理回执", "Receipt"),
                language.of("受理号 ", "Number ") + submission.number(),
                language.of("打印于 ", "Printed ") + moment(at),
                blocks);
    }

    private static String found(Result result, Language language) {
        return switch (result) {
            case MET -> language.of("符合", "met");
            case UNMET -> language.of("不符合", "not met");
            case UNKNOWN -> language.of("资料不全", "not known");
            case MANUAL_REVIEW -> language.of("由人工审核", "for people to judge");
            case NOT_APPLICABLE -> language.of("不适用", "does not apply");
        };
    }
}
