package org.fuhua.review.affinity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.review.matching.Affinities;
import org.fuhua.review.matching.Problem;
import org.jspecify.annotations.Nullable;

/// How well experts fit applications (专业匹配度): by fields, discipline codes and words, weighed by a rule. A pure
/// function of what both sides say of themselves; never of who they are.
///
/// Worked out from what an application has to the experts who have it too. Whoever has nothing in common with it is
/// not looked at.
public final class Affinity implements Affinities {
    /// Affinity of an expert whom nobody could fit better, in millionths.
    public static final int FULL = Problem.FULL_AFFINITY;

    private static final int COMMON_WORDS = 8;

    private final AffinityRule rule;
    private final List<Set<String>> fields;

    /// The same as ascending numbers, which are quicker to compare by the million.
    private final int[][] fieldNumbers;

    private final List<List<DisciplineCode>> codes;
    private final List<Portrait> portraits;
    private final int applications;
    private final int experts;
    private final Map<String, int[]> expertsOfField;
    private final Map<String, int[]> expertsOfDiscipline;

    /// Cut only when somebody asks how alike texts are: whoever compares two states of a round by their digest does
    /// not.
    private @Nullable Words words;

    private record Words(WordIndex index, WordIndex.Postings postings) {}

    public Affinity(AffinityRule rule, List<Portrait> applications, List<Portrait> experts) {
        this.rule = rule;
        this.applications = applications.size();
        this.experts = experts.size();
        portraits = Stream.concat(applications.stream(), experts.stream()).toList();
        fields = portraits.stream().map(p -> normal(p.fields())).toList();
        fieldNumbers = numbers(fields);
        codes = portraits.stream().map(Affinity::codes).toList();
        expertsOfField = experts(fields);
        expertsOfDiscipline = experts(codes.stream().map(Affinity::broadest).toList());
    }

    private Words words() {
        if (words == null) {
            var index = WordIndex.of(portraits.stream().map(Affinity::text).toList());
            words = new Words(index, index.new Postings(applications));
        }
        return words;
    }

    /// @return the rule that weighs the parts
    public AffinityRule rule() {
        return rule;
    }

    /// Why an expert fits, or does not. Each part is in millionths and absent where one side says nothing.
    ///
    /// @param total as assignments are made by
    /// @param commonFields in the words of the application
    /// @param commonWords those that bring most, as they are compared: English ones without their endings
    public record Reasons(
            int total,
            @Nullable Integer fields,
            @Nullable Integer codes,
            @Nullable Integer text,
            List<String> commonFields,
            List<String> commonWords) {}

    @Override
    public void of(int application, Told told) {
        var alike = new double[experts];
        words().postings().add(application, alike);
        var met = new boolean[experts];
        for (int e = 0; e < experts; e++) met[e] = alike[e] > 0;
        mark(met, expertsOfField, fields.get(application));
        mark(met, expertsOfDiscipline, broadest(codes.get(application)));
        for (int e = 0; e < experts; e++) {
            if (!met[e]) continue;
            int affinity =
                    parts(application, applications + e, Math.min(1, alike[e])).total(rule);
            if (affinity > 0) told.is(e, affinity);
        }
    }

    private static void mark(boolean[] met, Map<String, int[]> index, Set<String> mine) {
        for (var one : mine) for (int e : index.getOrDefault(one, new int[0])) met[e] = true;
    }

    /// @return the affinity of one pair, in millionths
    public int between(int application, int expert) {
        int other = applications + expert;
        return parts(application, other, words().index().between(application, other))
                .total(rule);
    }

    /// @return what the affinity of one pair is made of
    public Reasons reasons(int application, int expert) {
        int other = applications + expert;
        var parts = parts(application, other, words().index().between(application, other));
        var theirs = fields.get(other);
        var common = portraits.get(application).fields().stream()
                .filter(field -> theirs.contains(normal(field)))
                .distinct()
                .toList();
        return new Reasons(
                parts.total(rule),
                millionths(parts.fields),
                millionths(parts.codes),
                millionths(parts.text),
                common,
                words().index().common(application, other, COMMON_WORDS));
    }

    /// Adds all that it rests on.
    public void digest(MessageDigest digest) {
        digest.update(rule.toString().getBytes(StandardCharsets.UTF_8));
        for (var portrait : portraits) {
            var said = new ArrayList<>(new TreeSet<>(normal(portrait.fields())));
            said.add("");
            said.addAll(new TreeSet<>(portrait.codes()));
            said.add("");
            said.add(portrait.text());
            digest.update(String.join("\n", said).concat("\0").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// @param fields and the others, from 0 to 1; not a number where one side says nothing
    private record Parts(double fields, double codes, double text) {
        int total(AffinityRule rule) {
            double sum = weighed(fields, rule.fieldsWeight())
                    + weighed(codes, rule.codesWeight())
                    + weighed(text, rule.textWeight());
            int weights = (Double.isNaN(fields) ? 0 : rule.fieldsWeight())
                    + (Double.isNaN(codes) ? 0 : rule.codesWeight())
                    + (Double.isNaN(text) ? 0 : rule.textWeight());
            return weights == 0 ? 0 : (int) Math.round(FULL * sum / weights);
        }

        private static double weighed(double part, int weight) {
            return Double.isNaN(part) ? 0 : weight * part;
        }
    }

    private Parts parts(int one, int other, double text) {
        return new Parts(
                dice(fieldNumbers[one], fieldNumbers[other]),
                nearest(codes.get(one), codes.get(other)),
                words().index().isEmpty(one) || words().index().isEmpty(other) ? Double.NaN : text);
    }

    private static double dice(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) return Double.NaN;
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2.0 * common / (one.length + other.length);
    }

    private static int[][] numbers(List<Set<String>> said) {
        var numbers = new HashMap<String, Integer>();
        return said.stream()
                .map(some -> some.stream()
                        .mapToInt(one -> numbers.computeIfAbsent(one, _ -> numbers.size()))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    private double nearest(List<DisciplineCode> one, List<DisciplineCode> other) {
        if (one.isEmpty() || other.isEmpty()) return Double.NaN;
        double nearest = 0;
        for (var mine : one)
            for (var theirs : other)
                nearest = Math.max(nearest, mine.isSame(theirs) ? 1 : rule.nearness(mine.common(theirs)));
        return nearest;
    }

    private static @Nullable Integer millionths(double part) {
        return Double.isNaN(part) ? null : (int) Math.round(part * FULL);
    }

    /// Fields compared without regard to width, case and outer spaces. One that is a discipline code is taken for that.
    private static Set<String> normal(List<String> fields) {
        return fields.stream()
                .filter(field -> DisciplineCode.of(field).levels().isEmpty())
                .map(Affinity::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String normal(String field) {
        return Normalizer.normalize(field, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static List<DisciplineCode> codes(Portrait portrait) {
        return Stream.concat(portrait.codes().stream(), portrait.fields().stream())
                .map(DisciplineCode::of)
                .filter(code -> !code.levels().isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> broadest(List<DisciplineCode> codes) {
        return codes.stream().map(code -> code.levels().getFirst()).collect(Collectors.toUnmodifiableSet());
    }

    /// Fields are words too: whoever writes the same thing otherwise is found by them.
    private static String text(Portrait portrait) {
        return String.join("\n", portrait.fields()) + "\n" + portrait.text();
    }

    private Map<String, int[]> experts(List<Set<String>> said) {
        var index = new HashMap<String, List<Integer>>();
        for (int e = 0; e < experts; e++)
            for (var one : said.get(applications + e))
                index.computeIfAbsent(one, _ -> new ArrayList<>()).add(e);
        return index.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .mapToInt(Integer::intValue)
                                .toArray()));
    }
}
