package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The ways in which one part of the platform says no, from the packaged contracts.
///
/// @param source service, or `platform` for what all have in common
public record ProblemGroup(String source, List<Entry> entries) {
    static final List<String> SOURCES =
            List.of("platform", "print", "gateway", "applicant", "review", "funding", "talent", "oversight");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param code last part of a problem's `type`
    public record Entry(String code, int status, String zh, String en) {
        /// The sentence in the page's language.
        public String text(boolean english) {
            return english ? en : zh;
        }
    }

    static List<ProblemGroup> all() {
        return SOURCES.stream().map(ProblemGroup::read).toList();
    }

    private static ProblemGroup read(String source) {
        var name = "/contracts/problems/" + source + ".json";
        try (var file = Objects.requireNonNull(ProblemGroup.class.getResourceAsStream(name), name)) {
            return new ProblemGroup(source, List.of(JSON.readValue(file, Entry[].class)));
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
