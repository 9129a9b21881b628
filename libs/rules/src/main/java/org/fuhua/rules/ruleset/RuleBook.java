package org.fuhua.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.expression.Bindings;
import org.fuhua.rules.expression.Scope;

/// Rule sets that were read, compiled and found sound. Without state, so that threads may share it.
public final class RuleBook {
    private final Map<String, CompiledRuleSet> sets;

    private RuleBook(Map<String, CompiledRuleSet> sets) {
        this.sets = sets;
    }

    /// A book, or everything that is wrong with it.
    public sealed interface Reading {
        record Sound(RuleBook book) implements Reading {}

        /// @param faults with pointers of the form `/2/conditions/0/test`, the first number being the place in the list
        record Faulty(List<FieldError> faults) implements Reading {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param scope what expressions may read
    public static Reading read(Scope scope, List<RuleSet> sets) {
        var faults = new ArrayList<FieldError>();
        var compiled = new LinkedHashMap<String, CompiledRuleSet>();
        var codes = new HashSet<String>();
        for (int i = 0; i < sets.size(); i++) {
            var set = sets.get(i);
            if (!codes.add(set.code()))
                faults.add(new FieldError("/" + i + "/code", "duplicate", "编号重复", "This code is used twice"));
            compiled.put(set.code(), CompiledRuleSet.of(scope, set, "/" + i, faults));
        }
        return faults.isEmpty() ? new Reading.Sound(new RuleBook(Map.copyOf(compiled))) : new Reading.Faulty(faults);
    }

    /// All sets, by code.
    public List<RuleSet> ruleSets() {
        return sets.values().stream()
                .map(CompiledRuleSet::ruleSet)
                .sorted(java.util.Comparator.comparing(RuleSet::code))
                .toList();
    }

    /// @return those that lead to the title and are used for the purpose on the day; several when documents overlap
    public List<RuleSet> inForce(String title, Purpose purpose, LocalDate on) {
        return ruleSets().stream()
                .filter(set -> set.title().equals(title) && set.isInForce(purpose, on))
                .toList();
    }

    /// @param facts of the scope that the book was read with
    public Optional<Evaluation> evaluate(String code, Bindings facts) {
        return Optional.ofNullable(sets.get(code)).map(set -> set.evaluate(facts));
    }
}
