package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.fuhua.problem.FieldError;

/// Keeps a form's schema cheap to check, whatever somebody answers: patterns that could be tried in exponentially many
/// ways, and definitions that refer to themselves, are refused.
final class SchemaCost {
    private static final int LONGEST_PATTERN = 200;
    private static final int MOST_OPEN_ENDED = 3;

    /// Looking around and back: what makes a pattern more than a regular expression.
    private static final Pattern BEYOND_REGULAR = Pattern.compile("\\(\\?(?!:)|\\\\[1-9k]");

    private static final Pattern OPEN_ENDED = Pattern.compile("[+*]|\\{\\d+,}");

    private final JsonNode root;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Set<String>> references = new HashMap<>();

    private SchemaCost(JsonNode root) {
        this.root = root;
    }

    /// @return what is too costly, with pointers into the schema
    static List<FieldError> check(JsonNode schema) {
        var cost = new SchemaCost(schema);
        cost.patterns(schema, "");
        cost.loops();
        return cost.errors;
    }

    private void patterns(JsonNode node, String at) {
        for (var member : node.properties()) {
            var here = at + "/" + Pointers.escape(member.getKey());
            if (member.getKey().equals("pattern") && member.getValue().isTextual())
                pattern(member.getValue().asText(), here);
            if (member.getKey().equals("patternProperties"))
                for (var name : member.getValue().properties())
                    pattern(name.getKey(), here + "/" + Pointers.escape(name.getKey()));
            patterns(member.getValue(), here);
        }
        if (node.isArray()) for (int i = 0; i < node.size(); i++) patterns(node.get(i), at + "/" + i);
    }

    private void pattern(String pattern, String at) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            wrong(at, "pattern-invalid", "不是有效的正则表达式", "This is no valid pattern");
            return;
        }
        if (pattern.length() > LONGEST_PATTERN
                || BEYOND_REGULAR.matcher(withoutClasses(pattern)).find()
                || isTooOpen(withoutClasses(pattern)))
            wrong(
                    at,
                    "pattern-too-costly",
                    "该正则表达式可能耗时过长：不得嵌套或并列过多不限次数的重复，不得回顾或前瞻",
                    "This pattern could take too long: no repetition inside a repetition, at most three without an end, "
                            + "and no looking around");
    }

    /// A group that is repeated without end must hold neither another such repetition nor a choice.
    private static boolean isTooOpen(String pattern) {
        var opens = new ArrayList<Integer>();
        int openEnded = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '(') opens.add(i);
            if (pattern.charAt(i) == ')' && !opens.isEmpty()) {
                var inside = pattern.substring(opens.removeLast(), i);
                if (OPEN_ENDED.matcher(pattern).region(i + 1, pattern.length()).lookingAt()
                        && (inside.indexOf('|') >= 0
                                || OPEN_ENDED.matcher(inside).find())) return true;
            }
            if (OPEN_ENDED.matcher(pattern).region(i, pattern.length()).lookingAt()) openEnded++;
        }
        return openEnded > MOST_OPEN_ENDED;
    }

    /// Classes and escaped characters as one plain letter each, so that what is left is structure.
    private static String withoutClasses(String pattern) {
        return pattern.replaceAll("\\\\[^1-9k]", "x").replaceAll("\\[\\^?]?[^]]*]", "x");
    }

    private void loops() {
        for (var definition : root.path("$defs").properties()) {
            var reached = new HashSet<String>();
            collect(definition.getValue(), reached);
            references.put(definition.getKey(), reached);
        }
        for (var name : references.keySet())
            if (reaches(name, name, new HashSet<>()))
                wrong(
                        "/$defs/" + Pointers.escape(name),
                        "reference-loop",
                        "定义不得引用自身",
                        "A definition cannot refer to itself");
    }

    private boolean reaches(String from, String target, Set<String> seen) {
        for (var next : references.getOrDefault(from, Set.of()))
            if (next.equals(target) || seen.add(next) && reaches(next, target, seen)) return true;
        return false;
    }

    private static void collect(JsonNode node, Set<String> reached) {
        var reference = node.path("$ref").asText();
        if (reference.startsWith("#/$defs/"))
            reached.add(reference.substring("#/$defs/".length()).split("/")[0]);
        node.forEach(child -> collect(child, reached));
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
