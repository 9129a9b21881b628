package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.AMENDMENT_EMPTY;
import static org.fuhua.applicant.ApplicantProblem.AMENDMENT_NOT_ALLOWED;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Which places of a public call each kind of amendment may change, and how.
///
/// What is not listed stays for good: people applied because of it. An amendment may give time, say things better and
/// let more through; it never moves money, weights, answers or the circle of those who may apply.
final class AmendmentPolicy {
    private static final int NAMED_MOST = 100;

    /// Ways from a schema into the schemas inside it, so that a property called `title` is not taken for a title.
    private static final String SUBSCHEMAS = "(/(properties|patternProperties|\\$defs|dependentSchemas)/[^/]+"
            + "|/(items|additionalProperties|unevaluatedProperties|contains|propertyNames|not|if|then|else)"
            + "|/(allOf|anyOf|oneOf|prefixItems)/\\d+)*";

    private record Rule(Pattern at, BiPredicate<JsonNode, JsonNode> how) {}

    private static final List<Rule> WORDS = List.of(
            rule("/title(Zh|En)", AmendmentPolicy::isText),
            rule("/form/sections/\\d+/(title|help)(Zh|En)", AmendmentPolicy::isText),
            rule(
                    "/form/schema" + SUBSCHEMAS + "/(title|description|x-(title|description)(En|-en))",
                    AmendmentPolicy::isText),
            rule("/(attachments|tranches)/\\d+/title(Zh|En)", AmendmentPolicy::isText),
            rule("/eligibility/conditions/\\d+(/(allOf|anyOf)/\\d+)*/(zh|en)", AmendmentPolicy::isText),
            rule("/review/rubric/\\d+/label(Zh|En)", AmendmentPolicy::isText),
            rule("/recommendation/route(Zh|En)", AmendmentPolicy::isText),
            rule("/(caps/rules|formalChecks)/\\d+/(zh|en)", AmendmentPolicy::isText),
            rule("/budgetTemplate/heads/\\d+/(title|help)(Zh|En)", AmendmentPolicy::isText),
            rule("/milestones/\\d+/(title|evidence)(Zh|En)", AmendmentPolicy::isText),
            rule("/indicators/dimensions/\\d+(/(branches|targets)/\\d+)*/title(Zh|En)", AmendmentPolicy::isText));

    private static final List<Rule> MISTAKES = List.of(
            rule("/basis(/.*)?", (_, _) -> true),
            rule("/(lead|responsible)Departments", (_, _) -> true),
            rule("/attachments/\\d+/maxBytes", (was, is) -> is.asLong() > was.asLong()),
            rule("/attachments/\\d+/mediaTypes", AmendmentPolicy::keepsAll),
            rule("/attachments/\\d+/required", (was, is) -> was.asBoolean() && !is.asBoolean()),
            rule("/(caps/rules|formalChecks)/\\d+/source", AmendmentPolicy::isText));

    private static final Map<AmendmentKind, List<Rule>> TABLE = Map.of(
            AmendmentKind.EXTEND, List.of(rule("(/recommendation)?/deadlineAt", AmendmentPolicy::isLater)),
            AmendmentKind.CLARIFY, WORDS,
            AmendmentKind.CORRECT,
                    Stream.concat(WORDS.stream(), MISTAKES.stream()).toList());

    private AmendmentPolicy() {}

    /// @param at where the definition lies in the request
    /// @return pointers to what changes; refuses with every place that this kind may not change
    static List<String> require(AmendmentKind kind, JsonNode was, JsonNode is, String at) {
        var changes = DefinitionChange.between(was, is);
        if (changes.isEmpty()) throw new Refusal(AMENDMENT_EMPTY).at(at);
        var wrong = changes.stream()
                .filter(change -> !allows(kind, change))
                .limit(NAMED_MOST)
                .map(change -> new FieldError(
                        at + change.pointer(),
                        "not-amendable",
                        "此类修订不得更改此处",
                        "This kind of amendment cannot change this"))
                .toList();
        if (!wrong.isEmpty()) throw Refusal.of(AMENDMENT_NOT_ALLOWED, wrong);
        return changes.stream().map(DefinitionChange::pointer).toList();
    }

    private static boolean allows(AmendmentKind kind, DefinitionChange change) {
        return TABLE.get(kind).stream()
                .anyMatch(rule -> rule.at().matcher(change.pointer()).matches()
                        && rule.how().test(change.was(), change.is()));
    }

    private static Rule rule(String at, BiPredicate<JsonNode, JsonNode> how) {
        return new Rule(Pattern.compile(at), how);
    }

    private static boolean isText(JsonNode was, JsonNode is) {
        return (was.isTextual() || was.isMissingNode()) && (is.isTextual() || is.isMissingNode());
    }

    private static boolean isLater(JsonNode was, JsonNode is) {
        if (!was.isTextual() || !is.isTextual()) return false;
        return Instant.parse(is.asText()).isAfter(Instant.parse(was.asText()));
    }

    private static boolean keepsAll(JsonNode was, JsonNode is) {
        var now = new HashSet<JsonNode>();
        is.forEach(now::add);
        for (var one : was) if (!now.contains(one)) return false;
        return true;
    }
}
