package org.fuhua.rules.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A compiled expression. Without state, so that threads may share it, and bounded: see [Limits].
public final class Expression {
    /// What an expression may yield.
    public enum Kind {
        BOOLEAN,
        NUMBER
    }

    private final String source;
    private final CelRuntime.Program program;
    private final Reads reads;

    Expression(String source, CelRuntime.Program program, Reads reads) {
        this.source = source;
        this.program = program;
        this.reads = reads;
    }

    /// @param bindings of the scope that compiled this
    public Answer evaluate(Bindings bindings) {
        try {
            var context = UnknownContext.create(bindings::find, bindings.absent(reads));
            var value = program.advanceEvaluation(context);
            if (!(value instanceof CelUnknownSet unknown)) return new Answer.Known(value);
            var missing =
                    unknown.attributes().stream().map(CelAttribute::toString).collect(Collectors.toSet());
            return new Answer.Unknown(bindings.explain(missing));
        } catch (CelEvaluationException failed) {
            return whyNot(failed.getErrorCode());
        }
    }

    /// Everything it may look at; loops show as `profile.titles[].to`.
    public Set<Path> reads() {
        return Set.copyOf(reads.paths());
    }

    /// As it was written.
    public String source() {
        return source;
    }

    private static Answer whyNot(CelErrorCode code) {
        return switch (code) {
            case ATTRIBUTE_NOT_FOUND, INDEX_OUT_OF_BOUNDS -> new Answer.Unknown(new TreeSet<>());
            case DIVIDE_BY_ZERO -> new Answer.Undefined(Answer.Reason.DIVISION_BY_ZERO);
            case NUMERIC_OVERFLOW -> new Answer.Undefined(Answer.Reason.OVERFLOW);
            case ITERATION_BUDGET_EXCEEDED -> new Answer.Undefined(Answer.Reason.TOO_COSTLY);
            default -> new Answer.Undefined(Answer.Reason.UNSUITABLE_DATA);
        };
    }
}
