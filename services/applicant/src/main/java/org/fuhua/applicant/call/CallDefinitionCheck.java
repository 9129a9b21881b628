package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_DEFINITION_INVALID;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.fuhua.applicant.eligibility.Conditions;
import org.fuhua.applicant.form.FormCheck;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// What has to hold across the members of a definition. Names every fault at once, each with its JSON Pointer.
///
/// Five working days of public notice are the least that Shandong's programmes have used; a sandbox call may have less,
/// but exists only where demonstration data is shown.
final class CallDefinitionCheck {
    private static final int NOTICE_DAYS_MIN = 5;
    private static final int FULL_WEIGHT = 100;
    private static final int FULL_SHARE = 10_000;

    private final CallDefinition call;
    private final List<FieldError> errors = new ArrayList<>();

    private CallDefinitionCheck(CallDefinition call) {
        this.call = call;
    }

    static void require(CallDefinition call, boolean demonstration) {
        var errors = of(call, demonstration);
        if (!errors.isEmpty()) throw Refusal.of(CALL_DEFINITION_INVALID, errors);
    }

    static List<FieldError> of(CallDefinition call, boolean demonstration) {
        var check = new CallDefinitionCheck(call);
        check.period();
        check.sandbox(demonstration);
        check.budget();
        check.rubric();
        check.composition();
        check.tranches();
        check.unique("/attachments/%d/slot", call.attachments(), CallDefinition.AttachmentSlot::slot);
        if (call.formalChecks() != null)
            check.unique("/formalChecks/%d/code", call.formalChecks(), FormalCheckItem::code);
        check.form();
        return check.errors;
    }

    private void period() {
        if (!call.deadlineAt().isAfter(call.opensAt()))
            wrong(
                    "/deadlineAt",
                    "deadline-before-opening",
                    "截止时间须晚于开始时间",
                    "The deadline has to come after the opening");
    }

    private void sandbox(boolean demonstration) {
        if (call.sandbox() && !demonstration)
            wrong("/sandbox", "sandbox-not-allowed", "仅演示环境允许沙箱指南", "Sandbox calls exist in demonstrations only");
        if (!call.sandbox() && call.review().noticeWorkingDays() < NOTICE_DAYS_MIN)
            wrong(
                    "/review/noticeWorkingDays",
                    "notice-too-short",
                    "公示期不得少于 5 个工作日",
                    "The public notice lasts at least 5 working days");
    }

    private void budget() {
        var total = call.budget().total().toMoney();
        var most = call.budget().maxAward().toMoney();
        if (!total.isPositive()) wrong("/budget/total", "not-positive", "须大于零", "This has to be above zero");
        if (!most.isPositive()) wrong("/budget/maxAward", "not-positive", "须大于零", "This has to be above zero");
        if (most.compareTo(total) > 0)
            wrong("/budget/maxAward", "above-total", "单项上限不得超过总额", "One award cannot be above the total");
    }

    private void anchors(int at, CallDefinition.Criterion criterion) {
        int last = -1;
        var anchors = criterion.anchors() == null ? List.<CallDefinition.Anchor>of() : criterion.anchors();
        for (int i = 0; i < anchors.size(); i++) {
            int from = anchors.get(i).from();
            if (from <= last || from > criterion.maxScore())
                wrong(
                        "/review/rubric/" + at + "/anchors/" + i + "/from",
                        "anchors-not-rising",
                        "评分标准须由低到高，且不超过满分",
                        "Levels have to rise and stay within the highest score");
            last = from;
        }
    }

    private void rubric() {
        var rubric = call.review().rubric();
        unique("/review/rubric/%d/code", rubric, CallDefinition.Criterion::code);
        if (rubric.stream().mapToInt(CallDefinition.Criterion::weight).sum() != FULL_WEIGHT)
            wrong("/review/rubric", "weights-not-100", "权重之和须为 100", "The weights have to sum to 100");
        if (rubric.stream().allMatch(c -> Boolean.TRUE.equals(c.mayNotApply())))
            wrong("/review/rubric", "nothing-applies", "至少须有一项指标必须评分", "At least one criterion has to be scored");
        for (int i = 0; i < rubric.size(); i++) anchors(i, rubric.get(i));
    }

    private void composition() {
        var assignment = call.review().assignment();
        if (assignment != null && assignment.composition() != null)
            within(
                    "/review/assignment/composition",
                    CompositionCheck.of(assignment.composition(), call.review().reviewsPerApplication()));
    }

    private void tranches() {
        var tranches = call.tranches();
        for (int i = 0; i < tranches.size(); i++)
            if (tranches.get(i).no() != i + 1)
                wrong("/tranches/" + i + "/no", "not-in-order", "须从 1 起连续编号", "Tranches are numbered from 1 on");
        if (tranches.stream().mapToInt(CallDefinition.Tranche::shareBp).sum() != FULL_SHARE)
            wrong("/tranches", "shares-not-10000", "份额之和须为 10000", "The shares have to sum to 10000");
    }

    /// Conditions and all that names places in the form are looked at once it is sound.
    private void form() {
        var found = FormCheck.of(call.form());
        within("/form", found);
        if (!found.isEmpty()) return;
        within("", ProgrammeCheck.of(call));
        if (Conditions.read(call.eligibility().allConditions(), call.form())
                instanceof Conditions.Reading.Faulty(var faults)) within("/eligibility/conditions", faults);
    }

    private void within(String outer, List<FieldError> found) {
        for (var error : found)
            errors.add(new FieldError(outer + error.pointer(), error.code(), error.zh(), error.en()));
    }

    private <T> void unique(String pointer, List<T> items, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++)
            if (!seen.add(key.apply(items.get(i))))
                wrong(pointer.formatted(i), "not-unique", "编码重复", "Another one has this code");
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
