package org.fuhua.oversight.occasion;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The table of occasions (`occasions.json`): the one place that says who is told what.
@ApplicationScoped
public class Occasions {
    private final Map<String, Kind> kinds;
    private final Map<String, List<Rule>> rules;

    public Occasions() {
        try (var resource = Occasions.class.getResourceAsStream("/occasions.json")) {
            var table = new ObjectMapper().readValue(resource, Table.class);
            kinds = table.kinds().stream()
                    .collect(Collectors.toMap(Kind::key, kind -> kind, (first, _) -> first, LinkedHashMap::new));
            rules = table.rules().stream().collect(Collectors.groupingBy(Rule::on));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Table(List<Kind> kinds, List<Rule> rules) {}

    /// @return all kinds in the order in which they are shown
    public List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    public Optional<Kind> kind(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    /// @param members of the fact, as text
    /// @return the rules that such a fact sets off
    public List<Rule> rules(String on, Map<String, String> members) {
        return rules.getOrDefault(on, List.of()).stream()
                .filter(rule -> rule.holdsFor(members))
                .toList();
    }

    /// @return a rule by the fact and its key; empty when it is no longer in the table
    public Optional<Rule> rule(String on, String key, Map<String, String> members) {
        return rules(on, members).stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst();
    }

    /// @return all types of facts and reminders with a rule
    public java.util.Set<String> occasions() {
        return java.util.Set.copyOf(rules.keySet());
    }
}
