package org.fuhua.oversight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fuhua.oversight.wording.Wording;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.testkit.Repository;

/// Everything known of the facts between services: the table of wordings (type, topic), the schemas (meaning), and
/// the consumers' sources (who subscribes to what).
final class Catalogue {
    private static final Pattern TYPE = Pattern.compile("\"(org\\.fuhua\\.[a-z]+\\.[a-z-]+\\.v\\d+)\"");
    private static final List<String> SERVICES = List.of("applicant", "review", "funding", "talent", "oversight");
    private final Wordings wordings = new Wordings();
    private final Map<String, TreeSet<String>> consumers = consumers();

    /// @param fact name in kebab case, without version
    record Row(Wording wording, String fact, String version, JsonNode schema, List<String> consumers) {
        String title() {
            return schema.path("title").asText();
        }

        String folder() {
            return "events/" + wording.service() + "/" + fact + "/" + version;
        }
    }

    List<Row> rows() {
        return wordings.all().stream().map(this::row).toList();
    }

    Map<String, List<Row>> byTopic() {
        var byTopic = new LinkedHashMap<String, List<Row>>();
        rows().forEach(row -> byTopic.computeIfAbsent(row.wording().topic(), _ -> new ArrayList<>())
                .add(row));
        return byTopic;
    }

    /// @return types that somebody subscribes to, whether or not anybody publishes them
    java.util.Set<String> subscribed() {
        return consumers.keySet();
    }

    private Row row(Wording wording) {
        var parts = wording.type().split("\\.");
        var file = Repository.path("contracts/events/%s/%s/%s.schema.json".formatted(parts[2], parts[3], parts[4]));
        var who = new TreeSet<>(consumers.getOrDefault(wording.type(), new TreeSet<>()));
        who.add("oversight");
        try {
            return new Row(wording, parts[3], parts[4], new ObjectMapper().readTree(file.toFile()), List.copyOf(who));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, TreeSet<String>> consumers() {
        var consumers = new LinkedHashMap<String, TreeSet<String>>();
        for (var service : SERVICES)
            try (var files = Files.walk(Repository.path("services/" + service + "/src/main/java"))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    var source = Files.readString(file);
                    if (!source.contains("@Incoming(")) continue;
                    TYPE.matcher(source)
                            .results()
                            .forEach(type -> consumers
                                    .computeIfAbsent(type.group(1), _ -> new TreeSet<>())
                                    .add(service));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        return consumers;
    }
}
