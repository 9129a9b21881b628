package org.fuhua.rules.ruleset;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a document demands. Expressions are those of [org.fuhua.rules.expression.Scope].
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Condition.Test.class),
    @JsonSubTypes.Type(Condition.Measure.class),
    @JsonSubTypes.Type(Condition.Score.class),
    @JsonSubTypes.Type(Condition.Judgement.class),
    @JsonSubTypes.Type(Condition.All.class),
    @JsonSubTypes.Type(Condition.Any.class)
})
public sealed interface Condition {
    /// Kebab-case, unique within a rule set.
    String code();

    /// What is demanded, in Chinese.
    String zh();

    /// What is demanded, in English.
    String en();

    /// Article or annex of the document; absent when the rule set's own source says it.
    @Nullable
    String source();

    /// Expression that tells whether the document asks this here; asked always when absent.
    @Nullable
    String when();

    /// A yes or no.
    ///
    /// @param test expression that yields true when it is met
    record Test(
            String code,
            String zh,
            String en,
            @Nullable String source,
            @Nullable String when,
            String test) implements Condition {}

    /// A number against a threshold.
    ///
    /// @param value expression that yields the number
    /// @param threshold expression that yields the threshold, in the same unit
    record Measure(
            String code,
            String zh,
            String en,
            @Nullable String source,
            @Nullable String when,
            String value,
            Unit unit,
            Relation relation,
            String threshold)
            implements Condition {}

    /// Points of the score sheet against a threshold.
    ///
    /// @param points indicator or group of indicators that is added up; `total` for all
    record Score(
            String code,
            String zh,
            String en,
            @Nullable String source,
            @Nullable String when,
            String points,
            Relation relation,
            long atPoints)
            implements Condition {}

    /// What people judge.
    ///
    /// @param judgedBy who, in words
    record Judgement(
            String code,
            String zh,
            String en,
            @Nullable String source,
            @Nullable String when,
            String judgedBy) implements Condition {}

    /// Conditions that have to hold together.
    record All(
            String code,
            String zh,
            String en,
            @Nullable String source,
            @Nullable String when,
            List<Condition> allOf) implements Condition {
        public All {
            allOf = List.copyOf(allOf);
        }
    }

    /// Conditions of which one suffices.
    record Any(
            String code,
            String zh,
            String en,
            @Nullable String source,
            @Nullable String when,
            List<Condition> anyOf) implements Condition {
        public Any {
            anyOf = List.copyOf(anyOf);
        }
    }
}
