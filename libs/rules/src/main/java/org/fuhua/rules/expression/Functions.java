package org.fuhua.rules.expression;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelRuntimeException;
import dev.cel.common.types.ListType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/// What an expression may call. Ours: shares and growth in millionths, dates by the calendar, money in fen.
final class Functions {
    /// Everything else is refused, also what a later CEL may bring.
    static final Set<String> ALLOWED = Set.of(
            "_&&_",
            "_||_",
            "!_",
            "_?_:_",
            "_==_",
            "_!=_",
            "_<_",
            "_<=_",
            "_>_",
            "_>=_",
            "@in",
            "_[_]",
            "_+_",
            "_-_",
            "_*_",
            "_/_",
            "_%_",
            "-_",
            "@not_strictly_false",
            "size",
            "contains",
            "startsWith",
            "endsWith",
            "int",
            "timestamp",
            "percent",
            "averageGrowth",
            "twoYearGrowth",
            "days",
            "years",
            "yearsBefore",
            "fen");

    private Functions() {}

    static void addTo(CelBuilder cel) {
        cel.addFunctionDeclarations(
                newFunctionDeclaration("percent", newGlobalOverload("percent", INT, INT, INT)),
                newFunctionDeclaration("averageGrowth", newGlobalOverload("average_growth", INT, ListType.create(INT))),
                newFunctionDeclaration("twoYearGrowth", newGlobalOverload("two_year_growth", INT, INT, INT)),
                newFunctionDeclaration("days", newGlobalOverload("days", INT, TIMESTAMP, TIMESTAMP)),
                newFunctionDeclaration("years", newGlobalOverload("years", INT, TIMESTAMP, TIMESTAMP)),
                newFunctionDeclaration("yearsBefore", newGlobalOverload("years_before", TIMESTAMP, TIMESTAMP, INT)),
                newFunctionDeclaration(
                        "fen", newGlobalOverload("fen_text", INT, STRING), newGlobalOverload("fen_yuan", INT, INT)));
        cel.addFunctionBindings(
                CelFunctionBinding.from("percent", Long.class, Long.class, Exact::share),
                CelFunctionBinding.from("average_growth", List.class, Functions::averageGrowth),
                CelFunctionBinding.from("two_year_growth", Long.class, Long.class, Exact::twoYearGrowth),
                CelFunctionBinding.from(
                        "days",
                        Instant.class,
                        Instant.class,
                        (from, to) -> ChronoUnit.DAYS.between(day(from), day(to))),
                CelFunctionBinding.from("years", Instant.class, Instant.class, (from, to) ->
                        (long) Period.between(day(from), day(to)).getYears()),
                CelFunctionBinding.from("years_before", Instant.class, Long.class, Functions::yearsBefore),
                CelFunctionBinding.from("fen_text", String.class, Functions::fen),
                CelFunctionBinding.from("fen_yuan", Long.class, yuan -> fen(yuan.toString())));
    }

    /// A day as CEL keeps it.
    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked") // the checker has seen a list of int
    private static long averageGrowth(List<?> amounts) {
        return Exact.averageGrowth((List<Long>) amounts);
    }

    private static Instant yearsBefore(Instant instant, Long years) {
        try {
            return instant(day(instant).minusYears(years));
        } catch (DateTimeException beyondTheCalendar) {
            throw new CelRuntimeException(beyondTheCalendar, CelErrorCode.NUMERIC_OVERFLOW);
        }
    }

    private static long fen(String yuan) {
        try {
            return new BigDecimal(yuan).movePointRight(2).longValueExact();
        } catch (NumberFormatException noNumber) {
            throw new CelRuntimeException(noNumber, CelErrorCode.BAD_FORMAT);
        } catch (ArithmeticException noMoney) {
            throw new CelRuntimeException(noMoney, CelErrorCode.NUMERIC_OVERFLOW);
        }
    }
}
