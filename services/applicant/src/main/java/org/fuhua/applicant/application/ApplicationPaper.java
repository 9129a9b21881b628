package org.fuhua.applicant.application;

import static org.fuhua.print.Language.EN;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.Masked;
import org.fuhua.applicant.print.AnswerBlocks;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.Clocks;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;
import org.fuhua.print.Paper;
import org.fuhua.print.Paper.Block;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Grid;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Paper.Prose;
import org.jspecify.annotations.Nullable;

/// An application as a paper, at any stage: what it answers, section by section, and which files belong to it.
final class ApplicationPaper {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Case opened;
    private final Language language;

    private ApplicationPaper(Case opened, Language language) {
        this.opened = opened;
        this.language = language;
    }

    /// @param at when it is printed
    static Paper of(Case opened, Answers answers, Language language, Instant at) {
        var paper = new ApplicationPaper(opened, language);
        var application = opened.application();
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(paper.facts()));
        paper.sections(answers, blocks);
        paper.files(blocks);
        var title = application.title();
        return new Paper(
                language,
                title == null || title.isBlank() ? paper.say("未命名的申报", "Untitled application") : title,
                paper.mark(),
                paper.say("打印于 ", "Printed ") + moment(at),
                blocks);
    }

    /// `2026-11-23 17:00:00 (UTC+8)`
    static String moment(Instant at) {
        var local = ZonedDateTime.ofInstant(at, Clocks.PROGRAMME_ZONE);
        return local.format(MOMENT) + " (UTC+8)";
    }

    static String callTitle(Case opened, Language language) {
        var call = opened.call().definition();
        return language.of(call.titleZh(), call.titleEn()) + " " + call.code()
                + language.of("（第 %d 版）", " (version %d)")
                        .formatted(opened.call().callVersion());
    }

    private String mark() {
        var application = opened.application();
        var receipt = application.receipt();
        if (receipt == null) return say("草稿 · 未提交", "Draft · not handed in");
        if (!application.isHandedIn())
            return say("草稿 · 已取回修改 · ", "Draft · taken back to be changed · ") + receipt.number();
        if (application.state().isEditable()) return say("退回补正中 · ", "Being corrected · ") + receipt.number();
        return say("已提交 · ", "Handed in · ") + receipt.number();
    }

    private List<Fact> facts() {
        var application = opened.application();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say("所属指南", "Call"), callTitle(opened, language)));
        facts.add(new Fact(
                say("申报单位", "Organisation"),
                opened.standing().nameZh() + say("（", " (") + opened.standing().uscc() + say("）", ")")));
        facts.add(new Fact(say("申请经费", "Requested"), money(application.requested())));
        var receipt = application.receipt();
        if (receipt != null) {
            facts.add(new Fact(say("受理号", "Number"), receipt.number()));
            facts.add(new Fact(say("提交时间", "Handed in"), moment(receipt.submittedAt())));
            facts.add(new Fact(say("内容摘要（SHA-256）", "Digest (SHA-256)"), receipt.digest()));
        }
        return facts;
    }

    /// Members see their answers as given; to all others personal answers are masked, as on the screen.
    private void sections(Answers answers, List<Block> blocks) {
        var form = opened.call().form();
        var shown = opened.standing().isMember() ? answers.whole(form) : Masked.view(answers.whole(form), form);
        var schema = form.definition().schema();
        for (var section : form.definition().sections()) {
            blocks.add(new Heading(language.of(section.titleZh(), section.titleEn())));
            blocks.addAll(AnswerBlocks.of(
                    schema, schema.path("properties").path(section.code()), shown.path(section.code()), language));
        }
    }

    private void files(List<Block> blocks) {
        blocks.add(new Heading(say("附件", "Attachments")));
        var attachments = opened.application().attachments();
        if (attachments.isEmpty()) {
            blocks.add(new Prose("", say("没有附件", "No files")));
            return;
        }
        var head = List.of(say("附件项", "Place"), say("文件名", "File"), say("大小（字节）", "Size (bytes)"), "SHA-256");
        blocks.add(new Grid(
                head,
                attachments.stream()
                        .map(file -> List.of(
                                slot(file.slot()),
                                file.fileName(),
                                String.valueOf(file.facts().size()),
                                file.facts().sha256()))
                        .toList()));
    }

    private String slot(String code) {
        return opened.call()
                .slot(code)
                .map(slot -> language.of(slot.titleZh(), slot.titleEn()))
                .orElse(code);
    }

    private String money(@Nullable Money money) {
        return money == null ? "—" : Amounts.of(money, language);
    }

    private String say(String zh, String en) {
        return language == EN ? en : zh;
    }
}
