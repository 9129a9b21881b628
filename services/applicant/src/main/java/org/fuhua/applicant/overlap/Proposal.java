package org.fuhua.applicant.overlap;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.applicant.search.SearchTerms;
import org.fuhua.text.Token;

/// An application as it is compared: the texts of its answers without what is personal.
record Proposal(List<Text> texts, List<CostItem> costs) {
    /// Shorter answers are names, choices and figures.
    private static final int SHORTEST_TEXT = 30;

    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    /// @param pointer of the answer, from the root of all sections
    record Text(String pointer, String text, List<Token> tokens) {}

    /// A row of a table that names something and what it costs.
    ///
    /// @param name in plain text
    /// @param amount as written, without needless zeros
    record CostItem(String pointer, String name, String amount) {
        boolean isSame(CostItem other) {
            return name.equals(other.name) && amount.equals(other.amount);
        }

        String told() {
            return name + " " + amount;
        }
    }

    static Proposal of(JsonNode publicAnswers) {
        var proposal = new Proposal(new ArrayList<>(), new ArrayList<>());
        proposal.collect("", publicAnswers);
        return proposal;
    }

    List<List<Token>> tokens() {
        return texts.stream().map(Text::tokens).toList();
    }

    private void collect(String pointer, JsonNode node) {
        if (node.isTextual() && node.asText().length() >= SHORTEST_TEXT)
            texts.add(new Text(pointer, node.asText(), Token.of(node.asText())));
        if (node.isArray())
            for (int i = 0; i < node.size(); i++) {
                row(pointer + "/" + i, node.get(i));
                collect(pointer + "/" + i, node.get(i));
            }
        node.properties()
                .forEach(member -> collect(
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), member.getValue()));
    }

    /// A row costs something when one member is an amount and another names it.
    private void row(String pointer, JsonNode row) {
        String name = null;
        String amount = null;
        for (var member : row.properties()) {
            var value = member.getValue();
            if (!value.isTextual()) continue;
            if (value.asText().strip().matches(AMOUNT))
                amount = amount == null ? value.asText().strip() : amount;
            else if (name == null && !value.asText().isBlank()) name = value.asText();
        }
        if (name != null && amount != null)
            costs.add(new CostItem(
                    pointer,
                    SearchTerms.plain(name),
                    new BigDecimal(amount).stripTrailingZeros().toPlainString()));
    }
}
