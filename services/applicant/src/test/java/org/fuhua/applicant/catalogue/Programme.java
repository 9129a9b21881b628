package org.fuhua.applicant.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.applicant.application.BasicRules;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.eligibility.Candidate;
import org.fuhua.applicant.eligibility.Conditions;
import org.fuhua.applicant.eligibility.Conduct;
import org.fuhua.applicant.eligibility.Past;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.rules.ruleset.Condition;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.testkit.Repository;
import org.jspecify.annotations.Nullable;

/// One document of the catalogue and the applicant that a data file of the same name describes.
record Programme(String file, CallDefinition call) {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Map<String, Conditions> COMPILED = new ConcurrentHashMap<>();

    /// What is changed about the applicant, and the condition that it then fails.
    ///
    /// @param change values by JSON Pointer into the data file
    record Variant(String condition, Map<String, JsonNode> change) {}

    /// @param decided what was decided on misconduct; absent when nothing was
    /// @param others applications to the same call besides this one
    record Applicant(
            Organisation organisation,
            EnterpriseProfile profile,
            List<Past> history,
            @Nullable Conduct decided,
            long others,
            LocalDate on,
            ObjectNode answers,
            List<Variant> ineligible) {

        Conduct conduct() {
            return Objects.requireNonNullElse(decided, Conduct.CLEAN);
        }
    }

    record Organisation(OrganisationKind kind, String regionCode) {}

    static Stream<Programme> all() {
        try (var files = Files.list(Repository.path("catalogue"))) {
            return files
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Programme::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Programme read(Path path) {
        var definition = tree(path).put("opensAt", "2026-06-01T00:00:00Z").put("deadlineAt", "2026-08-31T09:00:00Z");
        return new Programme(path.getFileName().toString(), convert(definition, CallDefinition.class));
    }

    Applicant applicant() {
        return convert(applicantFile(), Applicant.class);
    }

    Applicant applicant(Variant variant) {
        var file = applicantFile();
        variant.change().forEach((pointer, value) -> put(file, pointer, value));
        return convert(file, Applicant.class);
    }

    /// @return codes of the conditions by what was found about them
    Map<Result, Set<String>> judge(Applicant applicant) {
        var standing = new Standing(
                new UUID(0, 7),
                "91379999MABC1DE084",
                "示例",
                applicant.organisation().kind(),
                applicant.organisation().regionCode(),
                OrganisationState.VERIFIED,
                null,
                false);
        var candidate =
                new Candidate(standing, applicant.profile(), applicant.history(), applicant.conduct(), applicant.on());
        return Stream.concat(
                        BasicRules.judge(call, standing, applicant.others()).stream(),
                        compiled().judge(candidate, applicant.answers()).stream())
                .collect(Collectors.groupingBy(
                        Finding::result, Collectors.mapping(Finding::code, Collectors.toUnmodifiableSet())));
    }

    List<Condition> conditions() {
        var conditions = call.eligibility().conditions();
        return conditions == null ? List.of() : conditions;
    }

    private Conditions compiled() {
        return COMPILED.computeIfAbsent(file, _ -> Conditions.of(conditions(), call.form()));
    }

    private ObjectNode applicantFile() {
        return tree(Repository.path("services/applicant/src/test/resources/catalogue/" + file));
    }

    private static void put(ObjectNode file, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        var name = pointer.substring(cut + 1);
        switch (file.at(pointer.substring(0, cut))) {
            case ObjectNode parent -> parent.set(name, value);
            case ArrayNode parent -> parent.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException("nothing at " + pointer);
        }
    }

    private static ObjectNode tree(Path path) {
        try {
            return (ObjectNode) YAML.readTree(Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path.toString(), unreadable);
        }
    }

    private static <T> T convert(ObjectNode tree, Class<T> shape) {
        return YAML.convertValue(tree, shape);
    }

    @Override
    public String toString() {
        return file;
    }
}
