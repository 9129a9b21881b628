package org.fuhua.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Thrown when a rule says no. Carries facts rather than a sentence: how it is worded is decided where it is shown.
public final class Refusal extends RuntimeException {
    private final transient Problem problem;
    private final transient Map<String, Object> facts;
    private final transient List<FieldError> errors;

    /// @param namesAndValues facts as alternating name and value, for example `"lastDay", lastDay`
    public Refusal(Problem problem, Object... namesAndValues) {
        this(problem, facts(namesAndValues), List.of());
    }

    private Refusal(Problem problem, Map<String, Object> facts, List<FieldError> errors) {
        super(problem.code() + (facts.isEmpty() ? "" : " " + facts.keySet()), null, false, true);
        this.problem = problem;
        this.facts = facts;
        this.errors = List.copyOf(errors);
    }

    /// A refusal that names the members at fault.
    ///
    /// @param namesAndValues facts as alternating name and value
    public static Refusal of(Problem problem, List<FieldError> errors, Object... namesAndValues) {
        return new Refusal(problem, facts(namesAndValues), errors);
    }

    /// The same refusal, naming one member of the input as its cause.
    public Refusal at(String pointer) {
        return new Refusal(
                problem, facts, List.of(new FieldError(pointer, problem.code(), problem.zh(), problem.en())));
    }

    public Problem problem() {
        return problem;
    }

    /// Named values that explain the refusal, in the order given. They go to the caller and nowhere else; what the
    /// caller may not read, personal data above all, is no fact.
    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static Map<String, Object> facts(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) throw new IllegalArgumentException("facts come as name and value");
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return facts;
    }
}
