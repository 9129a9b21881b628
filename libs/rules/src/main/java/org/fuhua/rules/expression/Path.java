package org.fuhua.rules.expression;

import java.util.ArrayList;
import java.util.List;

/// Which part of the data an expression reads: a variable and the steps from it.
///
/// @param steps names of fields, or [#EACH] for every element of a list
public record Path(String root, List<String> steps) {
    /// Every element of a list.
    public static final String EACH = "[]";

    public Path {
        steps = List.copyOf(steps);
    }

    Path then(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Path(root, longer);
    }

    Path upTo(int depth) {
        return new Path(root, steps.subList(0, depth));
    }

    /// For example `profile.titles[].to`.
    @Override
    public String toString() {
        var text = new StringBuilder(root);
        steps.forEach(step -> text.append(step.equals(EACH) ? "" : ".").append(step));
        return text.toString();
    }
}
