package org.fuhua.rules.ruleset;

import java.util.List;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.expression.Answer;
import org.fuhua.rules.expression.Bindings;
import org.fuhua.rules.expression.Compilation;
import org.fuhua.rules.expression.Expression;
import org.fuhua.rules.expression.Scope;

/// Compiles the expressions of a rule set and notes what is wrong with them.
final class Compiler {
    private final Scope scope;
    private final List<FieldError> faults;

    Compiler(Scope scope, List<FieldError> faults) {
        this.scope = scope;
        this.faults = faults;
    }

    /// Something that facts answer.
    @FunctionalInterface
    interface Question {
        Answer ask(Bindings facts);
    }

    Question test(String source, String at) {
        return compile(source, Expression.Kind.BOOLEAN, at);
    }

    Question number(String source, String at) {
        return compile(source, Expression.Kind.NUMBER, at);
    }

    void fault(String at, String code, String zh, String en) {
        faults.add(new FieldError(at, code, zh, en));
    }

    // Whatever is at fault never becomes part of a book, so nobody asks it.
    private Question compile(String source, Expression.Kind kind, String at) {
        return switch (scope.compile(source, kind)) {
            case Compilation.Accepted accepted -> accepted.expression()::evaluate;
            case Compilation.Refused refused -> {
                refused.faults().forEach(fault -> faults.add(fault.at(at)));
                yield _ -> {
                    throw new IllegalStateException("asked of a faulty rule set: " + at);
                };
            }
        };
    }
}
