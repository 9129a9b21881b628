package org.fuhua.platform.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules as data, each set of values with the days on which it is in force; read once from `rules` of a YAML file.
///
/// @param <R> one set of values
public final class RuleBook<R extends RuleBook.Dated> {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final String resource;
    private final List<R> rules;

    /// Something that is in force for a time.
    public interface Dated {
        LocalDate from();

        /// @return last day in force; absent while it is
        @Nullable
        LocalDate to();

        default boolean isInForceOn(LocalDate day) {
            var last = to();
            return !day.isBefore(from()) && (last == null || !day.isAfter(last));
        }
    }

    private RuleBook(String resource, List<R> rules) {
        this.resource = resource;
        this.rules = rules;
    }

    /// @param resource on the class path, for example `/avoidance/rules.yaml`
    public static <R extends Dated> RuleBook<R> read(String resource, Class<R> type) {
        try (var stream = RuleBook.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("there is no " + resource);
            var list = YAML.getTypeFactory().constructCollectionType(List.class, type);
            return new RuleBook<>(
                    resource, List.copyOf(YAML.readerFor(list).at("/rules").<List<R>>readValue(stream)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /// @return every set of values, in force or not: what was begun under one goes on under it
    public List<R> all() {
        return rules;
    }

    /// @return the first set of values that holds on that day
    public R inForceOn(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing of " + resource + " is in force on " + day));
    }
}
