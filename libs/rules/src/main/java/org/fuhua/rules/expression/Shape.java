package org.fuhua.rules.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Refuses well-typed expressions that could cost too much or could be inexact: depth, loops within loops, functions
/// and literals beside those listed, and joining of texts or lists, which could grow without end.
final class Shape {
    private static final Set<CelConstant.Kind> LITERALS =
            EnumSet.of(CelConstant.Kind.BOOLEAN_VALUE, CelConstant.Kind.INT64_VALUE, CelConstant.Kind.STRING_VALUE);
    private static final Set<String> SUMS = Set.of("add_int64");

    private final CelAbstractSyntaxTree tree;
    private final List<Fault> faults = new ArrayList<>();

    private Shape(CelAbstractSyntaxTree tree) {
        this.tree = tree;
    }

    static List<Fault> faults(CelAbstractSyntaxTree tree) {
        var shape = new Shape(tree);
        shape.visit(tree.getExpr(), 1, 0, "");
        return shape.faults;
    }

    private void visit(CelExpr expression, int depth, int loops, String result) {
        if (depth > Limits.DEPTH) {
            fault(Fault.Code.DEPTH, expression, "more than " + Limits.DEPTH + " levels");
            return;
        }
        int next = depth + 1;
        switch (expression.getKind()) {
            case CONSTANT -> {
                if (!LITERALS.contains(expression.constant().getKind()))
                    fault(Fault.Code.NOT_ALLOWED, expression, "only true, false, whole numbers and texts");
            }
            case SELECT -> visit(expression.select().operand(), next, loops, result);
            case CALL -> {
                checkCall(expression, result);
                expression.call().target().ifPresent(target -> visit(target, next, loops, result));
                expression.call().args().forEach(argument -> visit(argument, next, loops, result));
            }
            case LIST -> expression.list().elements().forEach(element -> visit(element, next, loops, result));
            case COMPREHENSION -> {
                var loop = expression.comprehension();
                if (loops == Limits.NESTING)
                    fault(Fault.Code.NESTING, expression, "more than " + Limits.NESTING + " loops within each other");
                visit(loop.iterRange(), next, loops, result);
                visit(loop.loopCondition(), next, loops + 1, loop.accuVar());
                visit(loop.loopStep(), next, loops + 1, loop.accuVar());
                visit(loop.result(), next, loops, loop.accuVar());
            }
            case MAP, STRUCT -> fault(Fault.Code.NOT_ALLOWED, expression, "no literal objects");
            default -> {}
        }
    }

    private void checkCall(CelExpr expression, String result) {
        var call = expression.call();
        if (!Functions.ALLOWED.contains(call.function()))
            fault(Fault.Code.NOT_ALLOWED, expression, "function " + call.function());
        else if (call.function().equals("_+_") && !isCollecting(call, result) && !sums(expression))
            fault(Fault.Code.NOT_ALLOWED, expression, "+ is for whole numbers; use int() or fen() on form data");
    }

    // `map` and `filter` collect by adding to their own result.
    private static boolean isCollecting(CelExpr.CelCall call, String result) {
        var first = call.args().getFirst();
        return first.getKind() == CelExpr.ExprKind.Kind.IDENT
                && first.ident().name().equals(result);
    }

    private boolean sums(CelExpr expression) {
        return SUMS.containsAll(tree.getReferenceOrThrow(expression.id()).overloadIds());
    }

    private void fault(Fault.Code code, CelExpr expression, String reason) {
        var source = tree.getSource();
        var place = java.util.Optional.ofNullable(source.getPositionsMap().get(expression.id()))
                .flatMap(source::getOffsetLocation)
                .orElse(CelSourceLocation.of(1, 0));
        faults.add(new Fault(code, place.getLine(), place.getColumn() + 1, reason));
    }
}
