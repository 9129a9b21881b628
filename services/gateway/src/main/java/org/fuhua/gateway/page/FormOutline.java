package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/// Reads a form's JSON Schema out loud: every question with what is asked, in order, indented by depth.
final class FormOutline {
    private static final int DEPTH = 3;

    private final JsonNode schema;
    private final Words words;
    private final Say say;
    private final List<Question> questions = new ArrayList<>();

    /// One section of the form.
    public record Section(String title, String help, List<Question> questions) {}

    /// One question.
    ///
    /// @param depth how far it is indented
    public record Question(int depth, String title, String ask, boolean required) {}

    private FormOutline(JsonNode schema, Words words) {
        this.schema = schema;
        this.words = words;
        this.say = new Say(words);
    }

    static List<Section> of(JsonNode form, Words words) {
        var sections = new ArrayList<Section>();
        for (var section : form.path("sections")) {
            var outline = new FormOutline(form.path("schema"), words);
            outline.members(
                    form.path("schema")
                            .path("properties")
                            .path(section.path("code").asText()),
                    0);
            var say = new Say(words);
            sections.add(new Section(say.text(section, "title"), say.text(section, "help"), outline.questions));
        }
        return sections;
    }

    private void members(JsonNode object, int depth) {
        if (depth > DEPTH) return;
        var resolved = resolve(object);
        resolved.path("properties").properties().forEach(member -> {
            var question = resolve(member.getValue());
            boolean required = false;
            for (var name : resolved.path("required")) required |= name.asText().equals(member.getKey());
            questions.add(new Question(depth, title(question, member.getKey()), ask(question), required));
            members(question, depth + 1);
            members(question.path("items"), depth + 1);
        });
    }

    private JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText("");
        if (!reference.startsWith("#/")) return node;
        try {
            return schema.at(reference.substring(1));
        } catch (IllegalArgumentException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private String title(JsonNode question, String name) {
        var english = question.path("x-titleEn").asText("");
        return words.english() && !english.isEmpty()
                ? english
                : question.path("title").asText(name);
    }

    private String ask(JsonNode question) {
        var parts = new ArrayList<String>();
        var format = question.path("format").asText("");
        parts.add(
                format.isEmpty()
                        ? words.name("type", question.path("type").asText("string"))
                        : words.name("format", format));
        limits(question, "minLength", "maxLength", "chars", parts);
        limits(question, "minItems", "maxItems", "items", parts);
        limits(question, "minimum", "maximum", "", parts);
        var choices = question.has("enum")
                ? question.path("enum")
                : resolve(question.path("items")).path("enum");
        if (!choices.isEmpty()) parts.add(words.say("choices", say.list(choices)));
        return String.join(words.english() ? "; " : "；", parts);
    }

    private void limits(JsonNode question, String min, String max, String unit, List<String> parts) {
        boolean from = question.path(min).isNumber();
        boolean to = question.path(max).isNumber();
        if (!from && !to) return;
        var range = from && to
                ? words.say(
                        "range", question.path(min).asText(), question.path(max).asText())
                : from
                        ? words.say("atLeast", question.path(min).asText())
                        : words.say("atMost", question.path(max).asText());
        parts.add(unit.isEmpty() ? range : words.say(unit, range));
    }
}
