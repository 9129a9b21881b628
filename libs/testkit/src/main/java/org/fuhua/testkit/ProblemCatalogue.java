package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fuhua.problem.Problem;

/// Keeps the committed list of the ways in which a service says no; the gateway shows it to people.
public final class ProblemCatalogue {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ProblemCatalogue() {}

    record Entry(String code, int status, String zh, String en) {}

    /// Fails unless the codes are kebab-case, told apart from every other service's, and the committed list is current.
    ///
    /// @param service names `contracts/problems/<service>.json`
    public static void check(String service, Problem[]... enums) throws IOException {
        var entries = Stream.of(enums)
                .flatMap(Arrays::stream)
                .map(p -> new Entry(p.code(), p.status(), p.zh(), p.en()))
                .toList();
        assertThat(entries)
                .extracting(Entry::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[a-z]+(-[a-z]+)*"));
        assertThat(entries).allMatch(e -> !e.zh().isBlank() && !e.en().isBlank() && e.status() >= 400);
        Repository.assertGolden("contracts/problems/" + service + ".json", render(entries));
        try (var others = Files.list(Repository.path("contracts/problems"))) {
            for (var other : others.filter(f -> !f.endsWith(service + ".json")).toList())
                for (var entry : JSON.readTree(other.toFile()))
                    assertThat(entries)
                            .extracting(Entry::code)
                            .as("codes of %s and %s", service, other.getFileName())
                            .doesNotContain(entry.path("code").asText());
        }
    }

    private static String render(List<Entry> entries) throws JsonProcessingException {
        return JSON.writeValueAsString(entries) + "\n";
    }
}
