package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Everything answered so far, by section, in the open. Immutable; nodes are not to be changed.
public record Answers(Map<String, Saved> sections) {
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    /// One section as last saved.
    ///
    /// @param version counts its saves from one
    public record Saved(ObjectNode answers, int completeness, long version, Instant savedAt, String savedBy) {
        @Override
        public String toString() {
            return "Saved[" + version + "]";
        }
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Answers with(String section, Saved saved) {
        var changed = new LinkedHashMap<>(sections);
        changed.put(section, saved);
        return new Answers(changed);
    }

    /// @return the answers of all sections of the form
    public ObjectNode whole(Form form) {
        var plain = new LinkedHashMap<String, ObjectNode>();
        sections.forEach((code, saved) -> plain.put(code, saved.answers()));
        return form.complete(plain);
    }

    /// @return the answers of all sections without what is personal
    public ObjectNode publicPart(Form form) {
        ObjectNode part = whole(form).deepCopy();
        form.definition().personal().forEach(pointer -> Pointers.remove(part, pointer));
        return part;
    }

    public @Nullable String title(Form form) {
        return text(form, form.definition().extract().title());
    }

    public @Nullable String summary(Form form) {
        return text(form, form.definition().extract().summary());
    }

    /// @return the amount applied for; empty while it is no positive amount
    public Optional<Money> requested(Form form) {
        var text = text(form, form.definition().extract().requested());
        if (text == null || !text.strip().matches(AMOUNT)) return Optional.empty();
        return Optional.of(Money.ofYuan(text.strip())).filter(Money::isPositive);
    }

    public List<String> fields(Form form) {
        var fields = new ArrayList<String>();
        at(form, form.definition().extract().fields()).forEach(field -> {
            if (field.isTextual() && !field.asText().isBlank())
                fields.add(field.asText().strip());
        });
        return fields.stream().distinct().toList();
    }

    /// @return addresses of the team; personal
    public List<String> teamEmails(Form form) {
        var emails = new ArrayList<String>();
        at(form, form.definition().extract().team()).forEach(member -> {
            var email = member.path("email").asText("");
            if (!email.isBlank()) emails.add(email);
        });
        return emails;
    }

    private @Nullable String text(Form form, @Nullable String pointer) {
        var node = at(form, pointer);
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }

    private JsonNode at(Form form, @Nullable String pointer) {
        return pointer == null
                ? com.fasterxml.jackson.databind.node.MissingNode.getInstance()
                : whole(form).at(pointer);
    }

    @Override
    public String toString() {
        return "Answers" + sections.keySet();
    }
}
