package org.fuhua.rules.expression;

import dev.cel.runtime.CelAttribute.Qualifier;
import dev.cel.runtime.CelAttributePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Data that fits a scope, converted once and then read by any number of its expressions.
public final class Bindings {
    private final Map<String, Object> values;
    private final Map<String, Set<String>> causes;

    Bindings(Map<String, Object> values, Map<String, Set<String>> causes) {
        this.values = values;
        this.causes = causes;
    }

    /// These and one more variable, whose value another expression has given; where it gave none, what it missed is
    /// reported as missing in the place of the variable.
    public Bindings with(String variable, Answer answer) {
        var more = new HashMap<>(values);
        var because = new HashMap<>(causes);
        switch (answer) {
            case Answer.Known known -> more.put(variable, known.value());
            case Answer.Unknown unknown -> because.put(variable, unknown.missing());
            case Answer.Undefined _ -> because.put(variable, Set.of());
        }
        return new Bindings(more, because);
    }

    Optional<Object> find(String variable) {
        return Optional.ofNullable(values.get(variable));
    }

    /// @return which of the read paths lead to nothing
    List<CelAttributePattern> absent(Reads reads) {
        var absent = new ArrayList<CelAttributePattern>();
        for (var path : reads.paths()) {
            var root = CelAttributePattern.create(path.root());
            if (values.containsKey(path.root())) walk(values.get(path.root()), path, 0, root, reads, absent);
            else absent.add(root);
        }
        return absent;
    }

    private static void walk(
            Object value,
            Path path,
            int depth,
            CelAttributePattern place,
            Reads reads,
            List<CelAttributePattern> absent) {
        if (depth == path.steps().size()) return;
        var step = path.steps().get(depth);
        if (step.equals(Path.EACH) && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++)
                walk(list.get(i), path, depth + 1, place.qualify(Qualifier.ofInt(i)), reads, absent);
        } else if (value instanceof Map<?, ?> map && !step.equals(Path.EACH)) {
            var next = place.qualify(Qualifier.ofString(step));
            if (map.containsKey(step)) walk(map.get(step), path, depth + 1, next, reads, absent);
            else if (!reads.asksFor(path.upTo(depth + 1))) absent.add(next);
        }
    }

    /// Puts what a variable hangs on in its place.
    SortedSet<String> explain(Set<String> missing) {
        var explained = new TreeSet<String>();
        missing.forEach(path -> explained.addAll(causes.getOrDefault(path, Set.of(path))));
        return explained;
    }
}
