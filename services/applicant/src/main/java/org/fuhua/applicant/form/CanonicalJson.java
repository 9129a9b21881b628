package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Writes JSON in one way only, so that equal content has an equal digest: members sorted, no spaces, plain numbers.
public final class CanonicalJson {
    private CanonicalJson() {}

    /// @return SHA-256 in hexadecimal
    public static String digest(JsonNode node) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(write(node).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String write(JsonNode node) {
        var text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                var sorted = new TreeMap<String, JsonNode>();
                for (Map.Entry<String, JsonNode> member : node.properties())
                    sorted.put(member.getKey(), member.getValue());
                var comma = "{";
                for (var member : sorted.entrySet()) {
                    text.append(comma).append(TextNode.valueOf(member.getKey())).append(':');
                    write(member.getValue(), text);
                    comma = ",";
                }
                text.append(sorted.isEmpty() ? "{}" : "}");
            }
            case ARRAY -> {
                var comma = "[";
                for (var item : node) {
                    text.append(comma);
                    write(item, text);
                    comma = ",";
                }
                text.append(node.isEmpty() ? "[]" : "]");
            }
            case NUMBER -> text.append(node.decimalValue().stripTrailingZeros().toString());
            default -> text.append(node);
        }
    }
}
