package org.fuhua.applicant.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import org.fuhua.applicant.budget.BudgetTemplate;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.call.ConsortiumRules;
import org.fuhua.applicant.indicator.Indicators;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// Answers that a form takes, made up from its schema, so that an officer sees a whole application at once. Always the
/// same ones for the same definition.
final class SampleAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int WHOLE = 10_000;
    private static final String NOTHING = "0.00";

    private final CallDefinition call;
    private final ObjectNode answers;

    private SampleAnswers(CallDefinition call) {
        this.call = call;
        this.answers = (ObjectNode)
                new SampleValues(call.form().schema()).of(call.form().schema());
    }

    static ObjectNode of(CallDefinition call) {
        var sample = new SampleAnswers(call);
        sample.put(
                call.form().extract().requested(),
                TextNode.valueOf(call.budget().maxAward().amount()));
        if (call.budgetTemplate() != null) sample.budget(call.budgetTemplate());
        if (call.indicators() != null) sample.indicators(call.indicators());
        if (call.consortium() != null) sample.partners(call.consortium());
        return sample.answers;
    }

    /// All of it in the first head that bears it; the others get nothing.
    private void budget(BudgetTemplate template) {
        if (template.at() == null) return;
        var lines = NODES.arrayNode();
        boolean spent = false;
        for (var head : template.allHeads()) {
            boolean bears = !spent && head.kind() != BudgetTemplate.Kind.INDIRECT;
            lines.addObject()
                    .put("head", head.code())
                    .put("asked", bears ? call.budget().maxAward().amount() : NOTHING)
                    .put("own", NOTHING)
                    .put("basis", "示例测算");
            spent |= bears;
        }
        put(template.at(), lines);
    }

    private void indicators(Indicators indicators) {
        var list = NODES.arrayNode();
        for (var dimension : indicators.dimensions())
            for (var branch : dimension.branches())
                for (var target : branch.targets())
                    list.addObject()
                            .put("code", target.code())
                            .put("target", Objects.requireNonNullElse(target.bound(), "1"));
        put(indicators.at(), list);
    }

    /// As many partners as there have to be, each with the least that it may get.
    private void partners(ConsortiumRules rules) {
        if (!(answers.at(rules.at()) instanceof ArrayNode sample) || sample.isEmpty()) return;
        var whole = call.budget().maxAward().toMoney();
        var share = MoneyView.from(Money.ofFen(Math.ceilDiv(
                        Math.multiplyExact(
                                whole.minorUnits(), (long) Objects.requireNonNullElse(rules.shareMinBp(), 0)),
                        WHOLE)))
                .amount();
        var partners = NODES.arrayNode();
        for (int i = 1; i < rules.membersMin(); i++) {
            ObjectNode partner = sample.get(0).deepCopy();
            partners.add(partner.put("uscc", SampleValues.creditCode(i)).put("amount", share));
        }
        put(rules.at(), partners);
    }

    private void put(String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        if (answers.at(pointer.substring(0, cut)) instanceof ObjectNode parent)
            parent.set(pointer.substring(cut + 1), value);
    }
}
