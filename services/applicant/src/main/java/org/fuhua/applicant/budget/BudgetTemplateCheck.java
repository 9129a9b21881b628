package org.fuhua.applicant.budget;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhua.applicant.budget.BudgetTemplate.Kind;
import org.fuhua.applicant.budget.BudgetTemplate.Mode;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;

/// What has to hold for a budget template to be fillable: it has heads and a place in the form, and rules of the day.
public final class BudgetTemplateCheck {
    private static final List<String> LINE = List.of("head", "asked", "own", "basis");

    private final BudgetTemplate template;
    private final List<FieldError> errors = new ArrayList<>();

    private BudgetTemplateCheck(BudgetTemplate template) {
        this.template = template;
    }

    /// @param form without findings
    /// @param slots attachments of the call
    /// @param on day on which the call opens
    /// @return what is wrong, with pointers into the template
    public static List<FieldError> of(BudgetTemplate template, FormDefinition form, Set<String> slots, LocalDate on) {
        var check = new BudgetTemplateCheck(template);
        if (template.mode() == Mode.LUMP_SUM) check.lumpSum(slots);
        else check.itemised(form);
        check.rules(on);
        return check.errors;
    }

    private void lumpSum(Set<String> slots) {
        if (!template.allHeads().isEmpty())
            wrong("/heads", "lump-sum-has-no-heads", "包干制不编制科目预算", "A lump sum has no heads");
        if (template.at() != null) wrong("/at", "lump-sum-has-no-lines", "包干制不编制科目预算", "A lump sum has no lines");
        if (template.commitmentSlot() == null || !slots.contains(template.commitmentSlot()))
            wrong(
                    "/commitmentSlot",
                    "commitment-missing",
                    "包干制须指定承诺书附件项",
                    "A lump sum needs an attachment for the written commitment");
    }

    private void itemised(FormDefinition form) {
        if (template.commitmentSlot() != null)
            wrong("/commitmentSlot", "lump-sum-only", "仅包干制需要承诺书", "Only a lump sum has a commitment");
        var seen = new HashSet<String>();
        for (int i = 0; i < template.allHeads().size(); i++)
            if (!seen.add(template.allHeads().get(i).code()))
                wrong("/heads/" + i + "/code", "not-unique", "科目编码重复", "Another head has this code");
        if (seen.isEmpty()) wrong("/heads", "heads-missing", "请列出预算科目", "List the heads of the budget");
        lines(form, template.at(), seen);
    }

    private void lines(FormDefinition form, @Nullable String at, Set<String> heads) {
        if (at == null) {
            wrong("/at", "place-missing", "请指定表单中的预算表", "Say where the form has the budget's lines");
            return;
        }
        var line = form.itemsAt(at).path("properties");
        if (!LINE.stream()
                .allMatch(name -> "string".equals(line.path(name).path("type").asText())))
            wrong(
                    "/at",
                    "no-budget-lines",
                    "此处须为预算表：每行含文本 head、asked、own、basis",
                    "This has to be a list of lines with the texts head, asked, own and basis");
        else if (!heads.equals(texts(line.path("head").path("enum"))))
            wrong(
                    "/at",
                    "heads-differ",
                    "表单中 head 的取值须与科目编码一致",
                    "The values of head in the form have to be the codes of the heads");
        if (form.keepsPersonal(at)) wrong("/at", "personal", "预算不得列为个人信息", "A budget cannot be personal");
    }

    private void rules(LocalDate on) {
        var code = template.indirectRules();
        if (code == null) return;
        var rules = BudgetRules.indirect(code);
        if (rules.isEmpty()) wrong("/indirectRules", "rules-unknown", "没有该规则集", "There are no such rules");
        else if (!rules.get().isInForceOn(on))
            wrong(
                    "/indirectRules",
                    "rules-not-in-force",
                    "该规则在指南开始受理之日不适用",
                    "These rules are not in force when the call opens");
        if (template.allHeads().stream().noneMatch(head -> head.kind() == Kind.INDIRECT))
            wrong("/indirectRules", "no-indirect-head", "没有间接费用科目", "No head is one of indirect cost");
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
