package org.fuhua.applicant.partner;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhua.applicant.call.ConsortiumRules;
import org.fuhua.applicant.form.CanonicalJson;

/// Where the parts of partners are in the answers: in the list that the call's rules point to, one row each, told apart
/// by the credit code in `uscc`. A row is the partner's task and its budget.
public record Part(String section, String list) {
    private static final String CODE = "uscc";

    public static Part of(ConsortiumRules rules) {
        var inner = rules.at().indexOf('/', 1);
        return new Part(rules.at().substring(1, inner), rules.at().substring(inner));
    }

    /// Where a partner's row is.
    ///
    /// @param pointer begins inside the section
    public record Row(String pointer, int index, ObjectNode answers) {}

    /// @param answers of the section
    public Optional<Row> row(ObjectNode answers, String uscc) {
        var rows = answers.at(list);
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i) instanceof ObjectNode row && uscc.equals(code(row)))
                return Optional.of(new Row(list + "/" + i, i, row));
        return Optional.empty();
    }

    /// @param answers of the section
    /// @return the credit codes that the form names, in its order
    public Set<String> named(ObjectNode answers) {
        var codes = new LinkedHashSet<String>();
        for (var row : answers.at(list)) if (!code(row).isEmpty()) codes.add(code(row));
        return codes;
    }

    /// @param answers of the section; an empty list is made where there is none
    /// @return the rows, to be changed
    public ArrayNode rows(ObjectNode answers) {
        return answers.withArray(JsonPointer.compile(list));
    }

    public static String code(JsonNode row) {
        return row.path(CODE).asText("").strip();
    }

    /// What a sign-off is for: the row, and the files of the agreement.
    ///
    /// @param agreement SHA-256 of each file
    /// @return SHA-256 of the canonical content
    public static String digest(ObjectNode row, List<String> agreement) {
        var content = JsonNodeFactory.instance.objectNode();
        content.set("part", row);
        var files = content.putArray("agreement");
        agreement.stream().sorted().forEach(files::add);
        return CanonicalJson.digest(content);
    }
}
