package org.fuhua.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/// A firm with awards, the answers to a form, and the day.
final class ExpressionFixture {
    static final Type.RecordOf AWARD =
            new Type.RecordOf("award", Map.of("rank", Type.Scalar.INTEGER, "on", Type.Scalar.DATE));
    static final Type.RecordOf FIRM = new Type.RecordOf(
            "firm",
            Map.of(
                    "staff", Type.Scalar.INTEGER,
                    "revenue", Type.Scalar.INTEGER,
                    "name", Type.Scalar.TEXT,
                    "local", Type.Scalar.BOOLEAN,
                    "registeredOn", Type.Scalar.DATE,
                    "awards", new Type.ListOf(AWARD)));
    static final Scope SCOPE = Scope.of(Map.of("firm", FIRM, "form", Type.Scalar.DYNAMIC, "on", Type.Scalar.DATE));

    static final Map<String, Object> DATA = Map.of(
            "on",
            "2026-07-01",
            "firm",
            Map.of(
                    "staff",
                    20,
                    "name",
                    "甲公司",
                    "registeredOn",
                    "2025-07-01",
                    "awards",
                    List.of(Map.of("rank", 3, "on", "2024-01-01"), Map.of("rank", 4))),
            "form",
            Map.of(
                    "budget",
                    Map.of("requestedAmount", "500000.00", "ownAmount", "1000000.01", "share", 2.5),
                    "members",
                    List.of(Map.of("age", 40), Map.of("duty", "PI"))));

    private ExpressionFixture() {}

    static Expression test(String source) {
        return compiled(source, Expression.Kind.BOOLEAN);
    }

    static Expression number(String source) {
        return compiled(source, Expression.Kind.NUMBER);
    }

    static List<Fault> faults(String source) {
        var compilation = SCOPE.compile(source, Expression.Kind.BOOLEAN);
        assertThat(compilation).as(source).isInstanceOf(Compilation.Refused.class);
        return ((Compilation.Refused) compilation).faults();
    }

    static Answer answer(String source) {
        return test(source).evaluate(SCOPE.bind(DATA));
    }

    private static Expression compiled(String source, Expression.Kind kind) {
        var compilation = SCOPE.compile(source, kind);
        assertThat(compilation).as(source).isInstanceOf(Compilation.Accepted.class);
        return ((Compilation.Accepted) compilation).expression();
    }
}
