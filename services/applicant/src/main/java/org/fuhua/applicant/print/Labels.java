package org.fuhua.applicant.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fuhua.applicant.form.Pointers;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Amounts;
import org.fuhua.print.Language;

/// What a form calls its fields and choices, and how it wants values written. The same reading as the portal's.
final class Labels {
    private static final int SHORT = 120;
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    private final JsonNode root;
    private final Language language;

    Labels(JsonNode root, Language language) {
        this.root = root;
        this.language = language;
    }

    JsonNode resolved(JsonNode schema) {
        return Pointers.resolved(root, schema);
    }

    String title(JsonNode schema, String name) {
        var english = schema.path("x-title-en").asText("");
        var title = resolved(schema).path("title").asText(name);
        return language == Language.EN && !english.isBlank()
                ? english
                : schema.path("title").asText(title);
    }

    boolean isLong(JsonNode schema) {
        return schema.path("x-widget").asText().equals("textarea")
                || schema.path("type").asText().equals("string")
                        && !schema.has("enum")
                        && schema.path("maxLength").asInt() > SHORT;
    }

    /// Whether it fits into a cell of a table.
    boolean isShort(JsonNode schema) {
        var found = resolved(schema);
        var type = found.path("type").asText();
        if (type.equals("array"))
            return !resolved(found.path("items")).path("type").asText().equals("object");
        return !type.equals("object");
    }

    String text(JsonNode schema, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty()) return "—";
        if (value.isArray())
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> text(resolved(schema.path("items")), item))
                    .collect(Collectors.joining(language.of("、", ", ")));
        if (value.isBoolean()) return value.asBoolean() ? language.of("是", "yes") : language.of("否", "no");
        if (value.asText().isBlank()) return "—";
        if (isAmount(schema) && value.asText().matches(AMOUNT))
            return Amounts.of(Money.ofYuan(value.asText()), language);
        return choice(schema, value);
    }

    private String choice(JsonNode schema, JsonNode value) {
        var values = schema.path("enum");
        var names = schema.path(language.of("x-enum-zh", "x-enum-en"));
        for (int i = 0; i < values.size(); i++)
            if (values.get(i).equals(value)) return names.path(i).asText(value.asText());
        for (var option : schema.path("oneOf"))
            if (option.path("const").equals(value)) return title(option, value.asText());
        return value.asText();
    }

    private static boolean isAmount(JsonNode schema) {
        if (!schema.path("type").asText().equals("string")) return false;
        if (schema.path("format").asText().equals("money")
                || schema.path("x-widget").asText().equals("money")) return true;
        var pattern = schema.path("pattern").asText();
        if (pattern.isEmpty()) return false;
        try {
            var matcher = Pattern.compile(pattern);
            return matcher.matcher("500000.00").find()
                    && !matcher.matcher("abc").find()
                    && !matcher.matcher("2026-01-01").find();
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }
}
