package org.fuhua.applicant.ladder;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.fuhua.rules.ruleset.RuleBook;
import org.fuhua.rules.ruleset.RuleSet;

/// The ladder and its rule sets, read once. The service does not start with a standard that is not sound.
@Startup
@ApplicationScoped
class Standards {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Ladder ladder;
    private final RuleBook book;

    Standards() {
        ladder = read("ladder", Ladder.class);
        var sets = new ArrayList<RuleSet>();
        Stream.concat(
                        ladder.rungs().stream().flatMap(rung -> rung.ruleSets().stream()),
                        ladder.sizes().stream().map(Ladder.Size::ruleSet))
                .forEach(code -> sets.add(read(code, RuleSet.class)));
        book = switch (RuleBook.read(EnterpriseFacts.SCOPE, sets)) {
            case RuleBook.Reading.Sound sound -> sound.book();
            case RuleBook.Reading.Faulty faulty ->
                throw new IllegalStateException("the ladder's standards are not sound: " + faulty.faults());
        };
    }

    Ladder ladder() {
        return ladder;
    }

    RuleBook book() {
        return book;
    }

    private static <T> T read(String name, Class<T> shape) {
        try (var resource = Standards.class.getResourceAsStream("/ladder/" + name + ".yaml")) {
            if (resource == null) throw new IllegalStateException("there is no standard " + name);
            return YAML.readValue(resource, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("standard " + name, unreadable);
        }
    }
}
