package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.platform.http.PlainText;
import org.fuhua.problem.FieldError;

/// Keeps answers within what can be stored and shown, whatever a form's schema allows.
final class AnswerLimits {
    static final int DEEPEST = 20;
    static final int LONGEST_TEXT = 50_000;
    static final int MOST_CHARACTERS = 300_000;

    private AnswerLimits() {}

    static List<FieldError> check(ObjectNode answers) {
        var errors = new ArrayList<FieldError>();
        long characters = walk(answers, "", 0, errors);
        if (characters > MOST_CHARACTERS)
            errors.add(new FieldError(
                    "",
                    "too-long",
                    "内容过长，至多 %d 字".formatted(MOST_CHARACTERS),
                    "Write at most %d characters".formatted(MOST_CHARACTERS)));
        return errors;
    }

    private static long walk(JsonNode node, String at, int depth, List<FieldError> errors) {
        if (depth > DEEPEST) {
            errors.add(new FieldError(at, "too-deep", "嵌套层次过深", "This is nested too deeply"));
            return 0;
        }
        if (node.isTextual()) return text(node.asText(), at, errors);
        if (node.isDouble() && !Double.isFinite(node.asDouble()))
            errors.add(new FieldError(at, "too-large", "数值过大", "The number is too large"));
        long characters = 1;
        if (node.isArray())
            for (int i = 0; i < node.size(); i++) characters += walk(node.get(i), at + "/" + i, depth + 1, errors);
        for (var member : node.properties())
            characters += member.getKey().length()
                    + walk(member.getValue(), at + "/" + Pointers.escape(member.getKey()), depth + 1, errors);
        return characters;
    }

    private static long text(String text, String at, List<FieldError> errors) {
        if (text.length() > LONGEST_TEXT)
            errors.add(new FieldError(
                    at,
                    "too-long",
                    "内容过长，至多 %d 字".formatted(LONGEST_TEXT),
                    "Write at most %d characters".formatted(LONGEST_TEXT)));
        if (!PlainText.isPlain(text))
            errors.add(new FieldError(at, "wrong-format", "含有不可用字符", "A character is not allowed"));
        return text.length();
    }
}
