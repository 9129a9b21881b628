package org.fuhua.applicant.budget;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The rule sets on budgets, which are data of the catalogue: read once, the same for everybody.
public final class BudgetRules {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .build();

    private static final List<IndirectRules> INDIRECT = read("budget", Listed.class).indirect().stream()
            .map(code -> read(code, IndirectRules.class))
            .toList();

    private record Listed(List<String> indirect) {}

    private BudgetRules() {}

    /// @return rules on indirect cost (间接费用), those in force and those that were
    public static List<IndirectRules> indirect() {
        return INDIRECT;
    }

    public static Optional<IndirectRules> indirect(String code) {
        return INDIRECT.stream().filter(rules -> rules.code().equals(code)).findFirst();
    }

    private static <T> T read(String name, Class<T> shape) {
        try (var resource = BudgetRules.class.getResourceAsStream("/budget/" + name + ".yaml")) {
            if (resource == null) throw new IllegalStateException("there is no rule set " + name);
            return YAML.readValue(resource, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rule set " + name, unreadable);
        }
    }
}
