package org.fuhua.funding.agreement.text;

import java.time.Instant;
import java.util.List;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;

/// The last sheet of a sealed agreement (签署页): who signed which file, and when.
public final class SignatureSheet {
    private SignatureSheet() {}

    /// @param label 甲方 and so on
    public record Line(String label, String name, Instant signedAt) {}

    /// @param sha256 of the file that all of them signed, which is attached
    public static Paper of(String number, String title, String sha256, Instant effectiveAt, List<Line> lines) {
        return new Paper(
                Language.ZH,
                "签署页",
                "编号 " + number,
                "生效于 " + AgreementPaper.moment(effectiveAt),
                List.of(
                        new Heading("签署"),
                        new Facts(List.of(
                                new Fact("任务书编号", number),
                                new Fact("项目名称", title),
                                new Fact("所签文件摘要（SHA-256）", sha256),
                                new Fact("生效时间", AgreementPaper.moment(effectiveAt)))),
                        new Grid(
                                List.of("签约方", "名称", "签署时间"),
                                lines.stream()
                                        .map(line -> List.of(
                                                line.label(), line.name(), AgreementPaper.moment(line.signedAt())))
                                        .toList()),
                        new Prose("", "各方所签的原文件作为附件附于本文件，其摘要即上列摘要；本文件加盖电子签章，任何改动均可验出。")));
    }
}
