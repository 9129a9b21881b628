package org.fuhua.applicant.eligibility;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.expression.Bindings;
import org.fuhua.rules.expression.Scope;
import org.fuhua.rules.ruleset.Condition;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.RuleBook;
import org.fuhua.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/// The conditions of one call, compiled; without state, so that threads may share it.
public final class Conditions {
    private static final String CODE = "call";

    private final RuleBook book;
    private final Scope scope;
    private final FormFacts form;
    private final boolean readsHistory;
    private final boolean readsIntegrity;

    private Conditions(RuleBook book, Scope scope, FormFacts form, boolean readsHistory, boolean readsIntegrity) {
        this.book = book;
        this.scope = scope;
        this.form = form;
        this.readsHistory = readsHistory;
        this.readsIntegrity = readsIntegrity;
    }

    /// Conditions, or everything that is wrong with them.
    public sealed interface Reading {
        record Sound(Conditions conditions) implements Reading {}

        /// @param faults with pointers of the form `/0/test`, the first number being the place in the list
        record Faulty(List<FieldError> faults) implements Reading {}
    }

    /// @param form a form without findings
    public static Reading read(List<Condition> conditions, FormDefinition form) {
        var badlyWorded = Wording.of(conditions);
        if (!badlyWorded.isEmpty()) return new Reading.Faulty(badlyWorded);
        var facts = FormFacts.of(form);
        var scope = Facts.scope(form, facts);
        var set = List.of(set(conditions));
        return switch (RuleBook.read(scope, set)) {
            case RuleBook.Reading.Sound sound -> {
                var indiscreet = new Discretion(scope, form.personal()).check(conditions);
                yield indiscreet.isEmpty()
                        ? new Reading.Sound(new Conditions(
                                sound.book(),
                                scope,
                                facts,
                                !areSound(set, Facts.withoutHistory(form, facts)),
                                !areSound(set, Facts.withoutIntegrity(facts))))
                        : new Reading.Faulty(indiscreet);
            }
            case RuleBook.Reading.Faulty faulty ->
                new Reading.Faulty(
                        faulty.faults().stream().map(Conditions::inTheList).toList());
        };
    }

    /// The conditions of a call that was published, and so was found sound.
    public static Conditions of(List<Condition> conditions, FormDefinition form) {
        return switch (read(conditions, form)) {
            case Reading.Sound sound -> sound.conditions();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(
                        "a published call has conditions that are not sound: " + faulty.faults());
        };
    }

    /// @param answers the form as far as it is filled in; whatever is asked of it stays unknown when absent
    public List<Finding> judge(Candidate candidate, @Nullable ObjectNode answers) {
        return book.evaluate(CODE, bound(candidate, answers)).orElseThrow().findings();
    }

    public boolean isEmpty() {
        return book.ruleSets().getFirst().conditions().isEmpty();
    }

    /// Whether what else the organisation handed in matters.
    public boolean readsHistory() {
        return readsHistory;
    }

    /// Whether decisions on misconduct matter beyond keeping those out whom they exclude.
    public boolean readsIntegrity() {
        return readsIntegrity;
    }

    /// Conditions that are sound without a fact do not read it.
    private static boolean areSound(List<RuleSet> set, Scope blind) {
        return RuleBook.read(blind, set) instanceof RuleBook.Reading.Sound;
    }

    private Bindings bound(Candidate candidate, @Nullable ObjectNode answers) {
        var facts = Facts.of(candidate);
        if (answers == null) return Facts.SCOPE.bind(facts);
        facts.put("form", form.values(answers));
        return scope.bind(facts);
    }

    private static RuleSet set(List<Condition> conditions) {
        return new RuleSet(CODE, "CALL", "", "", "", false, null, List.of(), List.of(), conditions, List.of());
    }

    private static FieldError inTheList(FieldError fault) {
        return new FieldError(
                fault.pointer().substring("/0/conditions".length()), fault.code(), fault.zh(), fault.en());
    }
}
