package org.fuhua.applicant.budget;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fuhua.applicant.budget.BudgetTemplate.Head;
import org.fuhua.applicant.budget.BudgetTemplate.Kind;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;

/// Holds a filled-in budget against its template, to the fen: every head once, indirect cost within its ceiling, and
/// the lines together just what is asked for.
public final class BudgetCheck {
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    private final BudgetTemplate template;
    private final Map<String, Head> heads;
    private final Map<Kind, Money> asked = new EnumMap<>(Kind.class);
    private final List<FieldError> errors = new ArrayList<>();
    private boolean readable = true;

    private BudgetCheck(BudgetTemplate template) {
        this.template = template;
        this.heads = template.allHeads().stream().collect(Collectors.toMap(Head::code, head -> head));
    }

    /// @param answers all answers to the form
    /// @param requestedAt where the form has the amount asked for
    /// @return what is wrong, with pointers into the answers; nothing for a lump sum
    public static List<FieldError> of(BudgetTemplate template, ObjectNode answers, String requestedAt) {
        var at = template.at();
        if (at == null) return List.of();
        var check = new BudgetCheck(template);
        check.lines(at, answers.at(at));
        if (check.readable) {
            check.ceiling(at);
            check.total(requestedAt, answers.at(requestedAt).asText());
        }
        return check.errors;
    }

    private void lines(String at, JsonNode lines) {
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var here = at + "/" + i;
            var head = heads.get(line.path("head").asText());
            if (head == null) wrong(here + "/head", "head-unknown", "没有该预算科目", "There is no such head");
            else if (!seen.add(head.code()))
                wrong(here + "/head", "head-twice", "该科目已填写", "This head is there already");
            else add(here, head, line);
            if (!isAmount(line.path("own")))
                wrong(here + "/own", "not-an-amount", "须为金额，最多两位小数", "This has to be an amount of yuan and fen");
        }
        for (var head : template.allHeads())
            if (Boolean.TRUE.equals(head.required()) && !seen.contains(head.code()))
                wrong(
                        at,
                        "head-missing",
                        "请填写科目“%s”，没有支出的填 0".formatted(head.titleZh()),
                        "Fill in “%s”, zero where nothing is spent".formatted(head.titleEn()));
    }

    private void add(String at, Head head, JsonNode line) {
        var amount = line.path("asked");
        if (isAmount(amount)) asked.merge(head.kind(), Money.ofYuan(amount.asText()), Money::plus);
        else {
            readable = false;
            wrong(at + "/asked", "not-an-amount", "须为金额，最多两位小数", "This has to be an amount of yuan and fen");
        }
    }

    /// Equipment bears no indirect cost, so that the base is all other direct cost.
    private void ceiling(String at) {
        var rules = template.indirectRules() == null
                ? null
                : BudgetRules.indirect(template.indirectRules()).orElseThrow();
        if (rules == null) return;
        var base = of(Kind.DIRECT);
        var ceiling = rules.ceiling(base);
        if (of(Kind.INDIRECT).compareTo(ceiling) <= 0) return;
        wrong(
                at,
                "indirect-above-ceiling",
                "间接费用不得超过 %s 元（直接费用扣除设备费 %s 元分档核定，%s）".formatted(yuan(ceiling), yuan(base), rules.documentNo()),
                "Indirect cost must not be above %s yuan (by bands of %s yuan of direct cost without equipment, %s)"
                        .formatted(yuan(ceiling), yuan(base), rules.documentNo()));
    }

    private void total(String requestedAt, String requested) {
        if (!requested.matches(AMOUNT)) return;
        var sum = asked.values().stream().reduce(Money.ZERO, Money::plus);
        if (sum.equals(Money.ofYuan(requested))) return;
        wrong(
                requestedAt,
                "budget-not-requested",
                "预算合计 %s 元，与申请经费不一致".formatted(yuan(sum)),
                "The budget sums to %s yuan, which is not the amount asked for".formatted(yuan(sum)));
    }

    private Money of(Kind kind) {
        return Objects.requireNonNullElse(asked.get(kind), Money.ZERO);
    }

    private static boolean isAmount(JsonNode node) {
        return node.isTextual() && node.asText().matches(AMOUNT);
    }

    private static String yuan(Money money) {
        return MoneyView.from(money).amount();
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
