package org.fuhua.applicant.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /// @return the answers of one section as they are kept
    public String write(String section, ObjectNode answers, Form form) {
        var root = wrap(section, answers.deepCopy());
        for (var pointer : form.personalIn(section)) {
            var node = root.at(pointer);
            if (!node.isMissingNode()) replace(root, pointer, sealed(node));
        }
        return root.get(section).toString();
    }

    /// @return the answers of one section in the open
    public ObjectNode read(String section, String kept, Form form) {
        var root = wrap(section, (ObjectNode) parse(kept));
        for (var pointer : form.personalIn(section)) {
            var node = root.at(pointer);
            if (node.has(SEALED))
                replace(root, pointer, parse(cipher.open(node.get(SEALED).asText())));
        }
        return (ObjectNode) root.get(section);
    }

    /// @return fingerprints of the team's addresses
    public List<String> teamKeys(Answers answers, Form form) {
        return answers.teamEmails(form).stream()
                .map(cipher::blindIndex)
                .distinct()
                .toList();
    }

    /// @param pointer to one person or to a list of them
    /// @param key member that tells a person from others
    /// @return fingerprints of the people who are named there
    public Set<String> peopleKeys(Answers answers, Form form, String pointer, String key) {
        var there = answers.whole(form).at(pointer);
        var people =
                there.isArray() ? there : JsonNodeFactory.instance.arrayNode().add(there);
        var keys = new LinkedHashSet<String>();
        for (var person : people) {
            var named = person.path(key).asText("").strip();
            if (!named.isEmpty()) keys.add(cipher.blindIndex(named));
        }
        return keys;
    }

    private JsonNode sealed(JsonNode node) {
        return JsonNodeFactory.instance.objectNode().set(SEALED, TextNode.valueOf(cipher.seal(node.toString())));
    }

    private static ObjectNode wrap(String section, ObjectNode answers) {
        return JsonNodeFactory.instance.objectNode().set(section, answers);
    }

    private static void replace(ObjectNode root, String pointer, JsonNode by) {
        var at = JsonPointer.compile(pointer);
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
