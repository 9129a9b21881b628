package org.fuhua.rules.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which paths an expression reads, and for which of them it asks with `has()` whether they are there. Variables of
/// loops are traced back to the list they run over.
final class Reads {
    private final Set<Path> paths = new LinkedHashSet<>();
    private final Set<Path> askedFor = new LinkedHashSet<>();

    static Reads of(CelExpr expression) {
        var reads = new Reads();
        reads.visit(expression, Map.of());
        return reads;
    }

    Set<Path> paths() {
        return paths;
    }

    /// Absence of such a path is dealt with by the expression itself.
    boolean asksFor(Path path) {
        return askedFor.contains(path);
    }

    private void visit(CelExpr expression, Map<String, Optional<Path>> loops) {
        var path = path(expression, loops);
        if (path.isPresent()) {
            if (isPresenceTest(expression)) {
                askedFor.add(path.get());
                visit(expression.select().operand(), loops);
            } else paths.add(path.get());
            return;
        }
        switch (expression.getKind()) {
            case SELECT -> visit(expression.select().operand(), loops);
            case CALL -> {
                expression.call().target().ifPresent(target -> visit(target, loops));
                expression.call().args().forEach(argument -> visit(argument, loops));
            }
            case LIST -> expression.list().elements().forEach(element -> visit(element, loops));
            case MAP ->
                expression.map().entries().forEach(entry -> {
                    visit(entry.key(), loops);
                    visit(entry.value(), loops);
                });
            case COMPREHENSION -> loop(expression.comprehension(), loops);
            default -> {}
        }
    }

    private void loop(CelExpr.CelComprehension loop, Map<String, Optional<Path>> loops) {
        visit(loop.iterRange(), loops);
        var inside = new HashMap<>(loops);
        inside.put(loop.iterVar(), path(loop.iterRange(), loops).map(range -> range.then(Path.EACH)));
        inside.put(loop.accuVar(), Optional.empty());
        visit(loop.accuInit(), loops);
        visit(loop.loopCondition(), inside);
        visit(loop.loopStep(), inside);
        visit(loop.result(), inside);
    }

    private static Optional<Path> path(CelExpr expression, Map<String, Optional<Path>> loops) {
        return switch (expression.getKind()) {
            case IDENT -> {
                var name = expression.ident().name();
                yield loops.getOrDefault(name, Optional.of(new Path(name, java.util.List.of())));
            }
            case SELECT ->
                path(expression.select().operand(), loops)
                        .map(path -> path.then(expression.select().field()));
            case CALL ->
                expression.call().function().equals("_[_]")
                        ? index(expression.call().args().get(1))
                                .flatMap(step -> path(expression.call().args().get(0), loops)
                                        .map(path -> path.then(step)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> index(CelExpr index) {
        if (index.getKind() != CelExpr.ExprKind.Kind.CONSTANT) return Optional.empty();
        return switch (index.constant().getKind()) {
            case CelConstant.Kind.STRING_VALUE -> Optional.of(index.constant().stringValue());
            case CelConstant.Kind.INT64_VALUE -> Optional.of(Path.EACH);
            default -> Optional.empty();
        };
    }

    private static boolean isPresenceTest(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.SELECT
                && expression.select().testOnly();
    }
}
