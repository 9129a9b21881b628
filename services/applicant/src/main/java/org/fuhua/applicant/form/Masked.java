package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/// Shows personal answers to outsiders without addresses and numbers: enough to tell people apart, not to reach them.
public final class Masked {
    private Masked() {}

    /// @return a copy of all sections in which personal answers are masked
    public static ObjectNode view(ObjectNode whole, Form form) {
        ObjectNode copy = whole.deepCopy();
        form.definition().personal().forEach(pointer -> mask(copy.at(pointer)));
        return copy;
    }

    private static void mask(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(member -> {
                    if (member.getValue().isTextual())
                        member.setValue(TextNode.valueOf(mask(member.getValue().asText())));
                    else mask(member.getValue());
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++)
                    if (array.get(i).isTextual())
                        array.set(i, TextNode.valueOf(mask(array.get(i).asText())));
                    else mask(array.get(i));
            }
            default -> {}
        }
    }

    /// `wang@example.cn` becomes `w***@example.cn`, `13812340000` becomes `138****0000`; other text stays.
    static String mask(String text) {
        int at = text.indexOf('@');
        if (at > 0) return text.charAt(0) + "***" + text.substring(at);
        if (text.matches("[+0-9 -]{7,20}[0-9Xx]?"))
            return text.substring(0, 3) + "****" + text.substring(text.length() - 4);
        return text;
    }
}
