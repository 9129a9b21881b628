package org.fuhua.applicant.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.applicant.budget.BudgetTemplateCheck;
import org.fuhua.applicant.cap.Caps;
import org.fuhua.applicant.cap.CapsCheck;
import org.fuhua.applicant.indicator.IndicatorsCheck;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.FieldError;

/// What has to hold for the members that not every programme has: recommendation, consortium, budget, indicators, caps.
final class ProgrammeCheck {
    private static final List<String> PARTNER = List.of("uscc", "kind", "amount");
    private static final int WHOLE = 10_000;
    private static final int TERMS_LONGEST = 20_000;

    private final CallDefinition call;
    private final List<FieldError> errors = new ArrayList<>();

    private ProgrammeCheck(CallDefinition call) {
        this.call = call;
    }

    /// @param call with a form without findings
    static List<FieldError> of(CallDefinition call) {
        var check = new ProgrammeCheck(call);
        check.recommendation();
        check.panel();
        check.stages();
        check.milestones();
        check.terms();
        if (call.consortium() != null) check.consortium(call.consortium());
        var slots = check.slots();
        if (call.budgetTemplate() != null)
            check.within(
                    "/budgetTemplate",
                    BudgetTemplateCheck.of(
                            call.budgetTemplate(),
                            call.form(),
                            slots,
                            LocalDate.ofInstant(call.opensAt(), Clocks.PROGRAMME_ZONE)));
        if (call.indicators() != null) check.within("/indicators", IndicatorsCheck.of(call.indicators(), call.form()));
        if (call.caps() != null) check.within("/caps", CapsCheck.of(call.caps(), call.form()));
        if (call.caps() != null) check.partnersCounted(call.caps());
        return check.errors;
    }

    private void recommendation() {
        var recommendation = call.recommendation();
        if (recommendation == null || recommendation.deadlineAt() == null) return;
        if (recommendation.deadlineAt().isBefore(call.deadlineAt()))
            wrong(
                    "/recommendation/deadlineAt",
                    "before-applicants-deadline",
                    "推荐截止时间不得早于申报截止时间",
                    "Units cannot have less time than applicants");
    }

    private void panel() {
        var size = call.review().panelSize();
        if (size != null && size < call.review().reviewsPerApplication())
            wrong(
                    "/review/panelSize",
                    "panel-too-small",
                    "评审组人数不得少于每份申报的评审专家数",
                    "The panel has to have as many experts as each application");
        var meeting = call.review().meeting();
        if (meeting != null && (size == null || meeting.quorum() > size))
            wrong(
                    "/review/meeting/quorum",
                    "quorum-above-panel",
                    "规定到场人数须不多于评审组人数，并须载明评审组人数",
                    "The quorum cannot be above the size of the panel, which has to be given");
    }

    private void stages() {
        var stages = call.review().stages();
        if (stages == null) return;
        var kinds = stages.stream().map(CallDefinition.Stage::kind).toList();
        if (kinds.getFirst() != StageKind.CORRESPONDENCE)
            wrong(
                    "/review/stages/0/kind",
                    "sheets-come-first",
                    "首个环节须为通讯评审，其他环节以专家评分表为基础",
                    "Sheets come first; the other kinds of review build on them");
        for (int i = 0; i < stages.size(); i++) {
            var at = "/review/stages/" + i;
            var stage = stages.get(i);
            if (kinds.indexOf(stage.kind()) < i)
                wrong(at + "/kind", "not-unique", "环节重复", "Another one is of this kind");
            if (stage.kind() == StageKind.CORRESPONDENCE && stage.panelSize() != null)
                wrong(at + "/panelSize", "no-group", "通讯评审不设专家组", "There is no group where experts read on their own");
            if (stage.quorum() != null && (stage.panelSize() == null || stage.quorum() > stage.panelSize()))
                wrong(
                        at + "/quorum",
                        "quorum-above-panel",
                        "规定到场人数须不多于专家组人数，并须载明专家组人数",
                        "The quorum cannot be above the size of the group, which has to be given");
            order(stage, at);
        }
    }

    private void order(CallDefinition.Stage stage, String at) {
        boolean scored = stage.kind() == StageKind.INTERVIEW || stage.kind() == StageKind.SITE_VISIT;
        if (stage.order() != null && !scored)
            wrong(
                    at + "/order",
                    "no-sheets-of-its-own",
                    "仅答辩和现场考察有环节成绩，可计入排序",
                    "Only interviews and site visits have scores of their own that can order the ranking");
        boolean weighed = stage.order() == StageOrder.COMBINED;
        if (weighed && stage.weightPercent() == null)
            wrong(at + "/weightPercent", "missing", "加权合成须载明权重", "Scores that are combined need a weight");
        if (!weighed && stage.weightPercent() != null)
            wrong(at + "/weightPercent", "weight-without-use", "仅加权合成使用权重", "Only combined scores have a weight");
    }

    private void milestones() {
        var milestones = call.milestones();
        if (milestones == null) return;
        var codes = milestones.stream().map(Milestone::code).toList();
        for (int i = 0; i < milestones.size(); i++) {
            if (codes.indexOf(codes.get(i)) < i)
                wrong("/milestones/" + i + "/code", "not-unique", "编码重复", "Another one has this code");
            var tranche = milestones.get(i).trancheNo();
            if (tranche != null && tranche > call.tranches().size())
                wrong("/milestones/" + i + "/trancheNo", "no-such-tranche", "没有该笔拨付", "There is no such tranche");
        }
    }

    private void terms() {
        var terms = call.terms();
        if (terms == null) return;
        if (!terms.isObject()) wrong("/terms", "wrong-type", "须为对象", "This has to be an object");
        else if (terms.toString().length() > TERMS_LONGEST) wrong("/terms", "too-long", "内容过长", "This is too long");
    }

    /// Partners are known to the platform by their sign-offs only.
    private void partnersCounted(Caps caps) {
        var consortium = call.consortium();
        if (consortium != null && consortium.signedHere()) return;
        for (int i = 0; i < caps.rules().size(); i++)
            if (Boolean.TRUE.equals(caps.rules().get(i).countsPartners()))
                wrong(
                        "/caps/rules/" + i + "/countsPartners",
                        "partners-sign-not",
                        "须先在 consortium 中设为合作单位在线确认",
                        "Partners have to sign here to be counted");
    }

    private void consortium(ConsortiumRules rules) {
        var at = "/consortium";
        if (rules.membersMax() < rules.membersMin())
            wrong(at + "/membersMax", "below-minimum", "不得小于最少成员数", "This is below the least number");
        if (rules.shareMinBp() != null && rules.shareMaxBp() != null && rules.shareMaxBp() < rules.shareMinBp())
            wrong(at + "/shareMaxBp", "below-minimum", "不得小于最低份额", "This is below the least share");
        if (rules.shareMinBp() != null && (long) rules.shareMinBp() * (rules.membersMin() - 1) > WHOLE)
            wrong(at + "/shareMinBp", "more-than-whole", "最低份额之和超过总额", "The least shares are more than the whole");
        var partner = call.form().itemsAt(rules.at()).path("properties");
        if (!PARTNER.stream()
                .allMatch(
                        name -> "string".equals(partner.path(name).path("type").asText())))
            wrong(
                    at + "/at",
                    "no-partners",
                    "此处须为合作单位列表：每项含文本 uscc、kind、amount",
                    "This has to be a list of objects with the texts uscc, kind and amount");
        if (rules.agreementSlot() != null && !slots().contains(rules.agreementSlot()))
            wrong(at + "/agreementSlot", "slot-unknown", "没有该附件项", "There is no such attachment");
    }

    private Set<String> slots() {
        return call.attachments().stream()
                .map(CallDefinition.AttachmentSlot::slot)
                .collect(Collectors.toSet());
    }

    private void within(String outer, List<FieldError> found) {
        for (var error : found)
            errors.add(new FieldError(outer + error.pointer(), error.code(), error.zh(), error.en()));
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
