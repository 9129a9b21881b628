package org.fuhua.funding.closing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;

/// The certificate as a paper. In Chinese only, as the agreement that it closes. What it says of the project has a
/// digest, which it bears, and by which anybody can ask whether it was given.
record CertificatePaper(Paper paper, String digest) {
    static CertificatePaper of(Conclusion of) {
        var facts = facts(of);
        var digest = Contents.sha256(facts.toString().getBytes(StandardCharsets.UTF_8));
        var blocks = List.<Block>of(
                new Heading("证明"),
                new Prose("", words(of)),
                new Heading("项目"),
                new Facts(facts),
                new Heading("核验"),
                new Facts(List.of(new Fact("证书编号", of.number()), new Fact("内容摘要（SHA-256）", digest))),
                new Prose("", "在本平台“回执核验”页输入证书编号和内容摘要，即可核验。本文件加盖电子签章，任何改动均可验出。"));
        return new CertificatePaper(
                new Paper(Language.ZH, "山东省科技计划项目结题证书", "编号 " + of.number(), "出具于 " + of.decidedOn(), blocks), digest);
    }

    private static String words(Conclusion of) {
        return of.organisationName() + "承担的“" + of.title() + "”项目，经组织验收，"
                + (of.accepted() ? "通过验收，准予结题。" : "因不可抗力未能完成全部任务，准予结题。");
    }

    private static List<Fact> facts(Conclusion of) {
        var facts = new ArrayList<>(List.of(
                new Fact("项目名称", of.title()),
                new Fact("承担单位", of.organisationName()),
                new Fact("统一社会信用代码", of.uscc() == null ? "—" : of.uscc()),
                new Fact("申报指南", of.callTitle()),
                new Fact("任务书编号", of.agreementNumber()),
                new Fact("执行期", of.beginsOn() + " 至 " + of.endsOn()),
                new Fact("验收结论", of.accepted() ? "通过" : "结题"),
                new Fact("专家意见编号", of.opinionNo()),
                new Fact("综合绩效评价得分", String.valueOf(of.grade())),
                new Fact("结论日期", of.decidedOn().toString()),
                new Fact("立项金额", yuan(of.agreed())),
                new Fact("已拨付", yuan(of.paid())),
                new Fact("已认可支出", yuan(of.spent()))));
        if (of.reportNo() != null) facts.add(new Fact("科技报告编号", of.reportNo()));
        return facts;
    }

    private static String yuan(Money money) {
        return Amounts.of(money, Language.ZH);
    }
}
