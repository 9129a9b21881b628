package org.fuhua.applicant.eligibility;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuhua.rules.expression.Type;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.Test;

/// Keeps the page that officers write conditions by in step with what conditions may read.
class ConditionsReferenceTest {
    private static final String HEAD = """
            # Conditions of a call 申报条件

            Who may apply is data: `eligibility.conditions` of a call, each with a `code`, its words in `zh` and `en`, the
            document and article in `source`, and one of

            | Member | Says |
            |---|---|
            | `test` | expression that is true when the condition is met |
            | `value`, `unit`, `relation`, `threshold` | a number against a line, so that the reader sees how far it is |
            | `judgedBy` | who judges it; never decided by the system |
            | `allOf`, `anyOf` | conditions of which all, or one, have to be met |

            `when` limits a condition to those for whom it is true. Expressions are [CEL](https://cel.dev) without floating
            point: money is in fen, shares in millionths. What nobody stated is *unknown*, never false: an application may be
            begun while something is unknown, and handed in once nothing is. `catalogue/` has examples.

            Functions: `fen(yuan)` of a number or decimal text, `percent(part, whole)` in millionths, `years(from, to)` and
            `days(from, to)`, `yearsBefore(day, years)`, `averageGrowth(amounts)`, `twoYearGrowth(last, first)`, `size(list)`,
            and the macros `has`, `all`, `exists`, `exists_one`, `filter`, `map`.

            | Fact | Type | |
            |---|---|---|
            """;
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("on", "the day that is judged: today, or the day on which the application was first handed in"),
            entry("purpose", "always `RECOGNITION` in a call"),
            entry("holds", "codes of the titles whose certificate is valid on the day"),
            entry("history", "what the organisation handed in before, the last first"),
            entry("y1", "last financial year"),
            entry("y2", "the year before"),
            entry("y3", "two years before"),
            entry("form", "answers, typed by the form's own schema"),
            entry("integrity.organisation", "decisions on misconduct of the organisation that were not lifted (科研诚信)"),
            entry(
                    "integrity.organisation[].order",
                    "code of the [order](../../catalogue/integrity/orders.yaml), such as `ORDER_24`"),
            entry("integrity.organisation[].subjectClass", "class of those decided on, by the order (违规主体类别)"),
            entry("integrity.organisation[].measure", "what was decided, by the order (处理措施)"),
            entry("integrity.organisation[].excludes", "whether it keeps out of publicly funded activities"),
            entry("integrity.organisation[].inForce", "whether it holds on the day that is judged"),
            entry("integrity.organisation[].to", "its last day; `9999-12-31` when it is for good"),
            entry(
                    "integrity.team",
                    "the same of the form's team, found by mail address; only in a `test`, and unknown until there is an application"));

    @Test
    void isWrittenDown() {
        var lines = new ArrayList<String>();
        new TreeMap<>(Facts.SCOPE.variables()).forEach((name, type) -> describe(name, type, lines));
        lines.add(line("form", "record", WORDS.get("form")));
        Repository.assertGolden("docs/reference/conditions.md", HEAD + String.join("\n", lines) + "\n");
    }

    private static void describe(String name, Type type, List<String> lines) {
        switch (type) {
            case Type.Scalar scalar ->
                lines.add(line(name, scalar.name().toLowerCase(java.util.Locale.ROOT), words(name)));
            case Type.RecordOf structure -> {
                if (WORDS.containsKey(name)) lines.add(line(name, "record", words(name)));
                new TreeMap<>(structure.fields()).forEach((field, inner) -> describe(name + "." + field, inner, lines));
            }
            case Type.ListOf list -> {
                lines.add(line(name, "list", words(name)));
                if (list.element() instanceof Type.RecordOf) describe(name + "[]", list.element(), lines);
            }
        }
    }

    private static String words(String name) {
        return WORDS.getOrDefault(name, "");
    }

    private static String line(String name, String type, String words) {
        return "| `" + name + "` | " + type + " | " + words + " |";
    }
}
