package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.OBJECTION_ANONYMOUS;
import static org.fuhua.review.ReviewProblem.OBJECTION_CHECKS_INCOMPLETE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_OBJECTION_KIND;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What one may object to, and what has to hold for an objection to be taken up (受理条件): data, in
/// `objection-grounds.json`.
@ApplicationScoped
public class Grounds {
    private final Table table;

    /// A kind of objection, or a ground on which it is taken up or refused.
    ///
    /// @param source the document that it rests on
    public record Ground(
            String code, String zh, String en, @Nullable String source) {}

    /// @param kinds of objections
    /// @param criteria all of which have to hold
    /// @param notNames what people write in place of a name
    public record Table(List<Ground> kinds, List<Ground> criteria, Set<String> notNames) {}

    public Grounds() {
        try (var resource = Grounds.class.getResourceAsStream("/objection-grounds.json")) {
            table = new ObjectMapper().readValue(resource, Table.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Ground> kinds() {
        return table.kinds();
    }

    public List<Ground> criteria() {
        return table.criteria();
    }

    Ground kind(String code) {
        return table.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(UNKNOWN_OBJECTION_KIND, "kind", code).at("/kind"));
    }

    void checkNamed(String name, String pointer) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (normal.length() < 2 || table.notNames().contains(normal))
            throw new Refusal(OBJECTION_ANONYMOUS).at(pointer);
    }

    /// @return whether every criterion holds; refuses when one was not looked at
    boolean allHold(Map<String, Boolean> checks) {
        var codes = table.criteria().stream().map(Ground::code).collect(Collectors.toSet());
        if (!checks.keySet().equals(codes))
            throw new Refusal(OBJECTION_CHECKS_INCOMPLETE, "expected", codes).at("/checks");
        return checks.values().stream().allMatch(Boolean::booleanValue);
    }

    /// @return the criteria that do not hold
    List<Ground> failing(Map<String, Boolean> checks) {
        return table.criteria().stream()
                .filter(criterion -> Boolean.FALSE.equals(checks.get(criterion.code())))
                .toList();
    }
}
