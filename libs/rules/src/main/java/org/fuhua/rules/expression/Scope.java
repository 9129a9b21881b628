package org.fuhua.rules.expression;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.rules.expression.Compilation.Accepted;
import org.fuhua.rules.expression.Compilation.Refused;

/// What expressions may read: variables and their types. Compiles, remembers what it compiled, and fits data to it.
public final class Scope {
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(Limits.LENGTH)
            .maxParseRecursionDepth(Limits.PARSER_DEPTH)
            .comprehensionMaxIterations(Limits.ITERATIONS)
            .enableUnknownTracking(true)
            .evaluateCanonicalTypesToNativeValues(true)
            .build();

    private final Map<String, Type> variables;
    private final Cel cel;
    private final Map<Key, Compilation> compiled = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Compilation> eldest) {
            return size() > Limits.CACHED;
        }
    });

    private record Key(String source, Expression.Kind kind) {}

    private Scope(Map<String, Type> variables) {
        this.variables = Map.copyOf(variables);
        var types = new CelTypes();
        var builder = CelFactory.standardCelBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(types);
        variables.forEach((name, type) -> builder.addVar(name, types.of(type)));
        Functions.addTo(builder);
        this.cel = builder.build();
    }

    /// A scope with just these variables.
    public static Scope of(Map<String, Type> variables) {
        return new Scope(variables);
    }

    /// This scope and some more variables.
    public Scope with(Map<String, Type> more) {
        var all = new HashMap<>(variables);
        all.putAll(more);
        return new Scope(all);
    }

    /// What expressions may read.
    public Map<String, Type> variables() {
        return variables;
    }

    /// @param kind what the expression must yield
    public Compilation compile(String source, Expression.Kind kind) {
        var key = new Key(source, kind);
        var known = compiled.get(key);
        if (known != null) return known;
        var result = compileAnew(source, kind);
        compiled.put(key, result);
        return result;
    }

    /// @param values by variable: [Boolean], whole numbers, [String], [java.time.LocalDate] or ISO text, lists and
    ///     maps; absent and `null` mean that it is not known
    /// @throws org.fuhua.problem.Refusal when a value does not fit its declaration or there is too much
    public Bindings bind(Map<String, ?> values) {
        var binder = new Binder();
        var bound = new HashMap<String, Object>();
        variables.forEach((name, type) -> {
            var value = binder.bind(type, values.get(name), "/" + name);
            if (value != null) bound.put(name, value);
        });
        return new Bindings(bound, Map.of());
    }

    private Compilation compileAnew(String source, Expression.Kind kind) {
        int length = source.codePointCount(0, source.length());
        if (length > Limits.LENGTH)
            return new Refused(new Fault(Fault.Code.LENGTH, 1, Limits.LENGTH + 1, length + " characters"));
        try {
            var parsed = cel.parse(source);
            if (parsed.hasError()) return new Refused(faults(Fault.Code.SYNTAX, parsed));
            var checked = cel.check(parsed.getAst());
            if (checked.hasError()) return new Refused(faults(Fault.Code.TYPE, checked));
            var tree = checked.getAst();
            var misshapen = Shape.faults(tree);
            if (!misshapen.isEmpty()) return new Refused(misshapen);
            if (!tree.getResultType().equals(wanted(kind)))
                return new Refused(new Fault(
                        Fault.Code.RESULT,
                        1,
                        1,
                        tree.getResultType().name() + " instead of "
                                + wanted(kind).name()));
            return new Accepted(new Expression(source, cel.createProgram(tree), Reads.of(tree.getExpr())));
        } catch (CelValidationException | CelEvaluationException broken) {
            throw new IllegalStateException("an expression passed its checks and yet does not compile", broken);
        }
    }

    private static CelType wanted(Expression.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
        };
    }

    private static List<Fault> faults(Fault.Code code, CelValidationResult result) {
        return result.getErrors().stream().map(issue -> fault(code, issue)).toList();
    }

    private static Fault fault(Fault.Code code, CelIssue issue) {
        var place = issue.getSourceLocation();
        return new Fault(code, Math.max(place.getLine(), 1), Math.max(place.getColumn(), 0) + 1, issue.getMessage());
    }
}
