package org.fuhua.applicant.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.platform.crypto.FieldCipher;

/// Turns answers into the text that is kept and back. What the form calls personal is kept sealed.
@ApplicationScoped
public class AnswerStore {
    private static final String SEALED = "$sealed";

    private final ObjectMapper json;
    private final FieldCipher cipher;

    AnswerStore(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    public String write(Answers answers, Form form) {
        var root = JsonNodeFactory.instance.objectNode();
        answers.sections().forEach((code, saved) -> {
            var kept = root.putObject(code);
            kept.set("answers", saved.answers().deepCopy());
            kept.put("completeness", saved.completeness());
            kept.put("savedAt", saved.savedAt().toString());
        });
        for (var pointer : form.definition().personal()) {
            var node = root.at(inStore(pointer));
            if (!node.isMissingNode()) replace(root, pointer, sealed(node));
        }
        return root.toString();
    }

    public Answers read(String kept, Form form) {
        var root = (ObjectNode) parse(kept);
        for (var pointer : form.definition().personal()) {
            var node = root.at(inStore(pointer));
            if (node.has(SEALED))
                replace(root, pointer, parse(cipher.open(node.get(SEALED).asText())));
        }
        var sections = new LinkedHashMap<String, Saved>();
        root.properties()
                .forEach(section -> sections.put(
                        section.getKey(),
                        new Saved(
                                (ObjectNode) section.getValue().get("answers"),
                                section.getValue().get("completeness").asInt(),
                                Instant.parse(section.getValue().get("savedAt").asText()))));
        return new Answers(sections);
    }

    /// @return fingerprints of the team's addresses
    public List<String> teamKeys(Answers answers, Form form) {
        return answers.teamEmails(form).stream()
                .map(cipher::blindIndex)
                .distinct()
                .toList();
    }

    private JsonNode sealed(JsonNode node) {
        return JsonNodeFactory.instance.objectNode().set(SEALED, TextNode.valueOf(cipher.seal(node.toString())));
    }

    /// `/team/members` is kept at `/team/answers/members`.
    private static JsonPointer inStore(String pointer) {
        var at = JsonPointer.compile(pointer);
        return JsonPointer.compile("/" + Pointers.escape(at.getMatchingProperty()) + "/answers" + at.tail());
    }

    private static void replace(ObjectNode root, String pointer, JsonNode by) {
        var at = inStore(pointer);
        if (root.at(at.head()) instanceof ObjectNode parent)
            parent.set(at.last().getMatchingProperty(), by);
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("kept answers cannot be read", damaged);
        }
    }
}
