package org.fuhua.oversight.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The table of wordings (`wordings.json`): the one place that lists every type of fact, its topic and its words.
@ApplicationScoped
public class Wordings {
    private final Map<String, Wording> wordings = new LinkedHashMap<>();
    private final Map<String, Map<String, Text>> values;

    public Wordings() {
        try (var resource = Wordings.class.getResourceAsStream("/wordings.json")) {
            var table = new ObjectMapper().readValue(resource, Table.class);
            values = table.values();
            table.wordings().forEach(wording -> wordings.put(wording.type(), wording));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Table(Map<String, Map<String, Text>> values, List<Wording> wordings) {}

    /// The same in both languages.
    public record Text(String zh, String en) {}

    public Collection<String> types() {
        return List.copyOf(wordings.keySet());
    }

    public Collection<Wording> all() {
        return List.copyOf(wordings.values());
    }

    public List<String> topics() {
        return wordings.values().stream().map(Wording::topic).distinct().toList();
    }

    /// @throws IllegalArgumentException for a type that is not in the table
    public Wording of(String type) {
        var wording = wordings.get(type);
        if (wording == null) throw new IllegalArgumentException("no wording for " + type);
        return wording;
    }

    /// @return a value of a member in words, or as it is
    public Text word(String member, String value) {
        return values.getOrDefault(member, Map.of()).getOrDefault(value, new Text(value, value));
    }

    /// Tells a fact in words.
    ///
    /// @param shown members as kept: text, numbers, and money as `{amount, currency}`
    public Text tell(String type, Map<String, Object> shown) {
        var wording = of(type);
        var zh = new HashMap<String, String>();
        var en = new HashMap<String, String>();
        shown.forEach((member, value) -> {
            var plain = value instanceof Map<?, ?> money ? String.valueOf(money.get("amount")) : value.toString();
            var words = word(member, plain);
            zh.put(member, words.zh());
            en.put(member, words.en());
        });
        return new Text(Wording.render(wording.zh(), zh), Wording.render(wording.en(), en));
    }

    /// @return the type in words, without anything of a single fact
    public Text label(String type) {
        return tell(type, Map.of());
    }
}
