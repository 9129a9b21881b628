package org.fuhua.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.rules.expression.ExpressionFixture.SCOPE;
import static org.fuhua.rules.expression.ExpressionFixture.faults;
import static org.fuhua.rules.expression.ExpressionFixture.test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileExpressionTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            firm.staf > 1                                        | TYPE        | 1 | 5
            frim.staff > 1                                       | TYPE        | 1 | 1
            firm.staff == 'x'                                    | TYPE        | 1 | 12
            firm.staff.size() > 1                                | TYPE        | 1 | 16
            firm.awards.exists(a, a.rang > 1)                    | TYPE        | 1 | 24
            firm.staff > 1 &&                                    | SYNTAX      | 1 | 18
            99999999999999999999 > firm.staff                    | SYNTAX      | 1 | 1
            firm.staff                                           | RESULT      | 1 | 1
            form.flag                                            | RESULT      | 1 | 1
            'yes'                                                | RESULT      | 1 | 1
            1.5 > 1.0                                            | NOT_ALLOWED | 1 | 1
            1u > 0u                                              | NOT_ALLOWED | 1 | 1
            form.x == null                                       | NOT_ALLOWED | 1 | 11
            b'x' == b'x'                                         | NOT_ALLOWED | 1 | 1
            double(firm.staff) > double(1)                       | NOT_ALLOWED | 1 | 7
            firm.name.matches('(a+)+$')                          | NOT_ALLOWED | 1 | 18
            firm.name + 'x' == 'y'                               | NOT_ALLOWED | 1 | 11
            firm.awards + firm.awards == firm.awards             | NOT_ALLOWED | 1 | 13
            form.a + form.b > 1                                  | NOT_ALLOWED | 1 | 8
            firm{staff: 1}.staff == 1                            | TYPE        | 1 | 5
            {'a': 1}.size() == 1                                 | NOT_ALLOWED | 1 | 1
            string(firm.staff) == '1'                            | NOT_ALLOWED | 1 | 7
            [1].all(a, [1].all(b, [1].all(c, a + b + c > 1)))    | NESTING     | 1 | 30
            """)
    void isRefusedAtItsPlace(String source, Fault.Code code, int line, int column) {
        var fault = faults(source).getFirst();
        assertThat(fault.code()).as(fault.toString()).isEqualTo(code);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).as(fault.toString()).isEqualTo(column);
        assertThat(fault.reason()).isNotBlank();
    }

    @Test
    void namesTheLineToo() {
        assertThat(faults("firm.staff > 1 &&\n  firm.staf > 1").getFirst())
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2))
                .satisfies(fault -> assertThat(fault.column()).isEqualTo(7));
        var error = faults("firm.staf > 1").getFirst().at("/conditions/0/expression");
        assertThat(error.pointer()).isEqualTo("/conditions/0/expression");
        assertThat(error.code()).isEqualTo("expression-type");
        assertThat(error.en()).contains("1:5");
    }

    @Test
    void mayBeTwoThousandCharactersAndNoMore() {
        int padding = Limits.LENGTH - "firm.name == ''".length();
        test("firm.name == '" + "长".repeat(padding) + "'");
        assertThat(faults("firm.name == '" + "长".repeat(padding + 1) + "'").getFirst())
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Fault.Code.LENGTH));
    }

    @Test
    void isNotNestedWithoutEnd() {
        for (var deep : List.of(
                "(".repeat(900) + "true" + ")".repeat(900),
                "[".repeat(900) + "]".repeat(900) + " == []",
                "1" + "+1".repeat(900) + " > 0",
                "form" + ".a".repeat(900) + " == 1",
                "true ? (".repeat(100) + "true" + ") : false".repeat(100)))
            Assertions.assertTimeoutPreemptively(
                    SOON,
                    () -> assertThat(faults(deep))
                            .extracting(Fault::code)
                            .allMatch(code -> code == Fault.Code.SYNTAX || code == Fault.Code.DEPTH));
    }

    @Test
    void mayHaveManyConditionsSideBySide() {
        test("firm.staff > 1" + " && firm.staff > 1".repeat(100));
    }

    @Test
    void givesUpLoopsThatTakeTooLong() {
        var many = Collections.nCopies(Limits.ITERATIONS, Map.of("rank", 1));
        var once = Map.of("firm", Map.of("awards", many.subList(0, Limits.ITERATIONS)));
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertThat(test("firm.awards.all(a, a.rank == 1)").evaluate(SCOPE.bind(once)))
                    .isEqualTo(new Answer.Known(true));
            assertThat(test("firm.awards.all(a, firm.awards.all(b, a.rank == b.rank))")
                            .evaluate(SCOPE.bind(once)))
                    .isEqualTo(new Answer.Undefined(Answer.Reason.TOO_COSTLY));
            assertThat(test("firm.awards.map(a, firm.awards.map(b, firm.awards)).size() > 0")
                            .evaluate(SCOPE.bind(once)))
                    .isEqualTo(new Answer.Undefined(Answer.Reason.TOO_COSTLY));
        });
    }

    @Test
    void refusesTooMuchData() {
        var answers = Map.of("form", Map.of("text", "长".repeat(Limits.DATA)));
        Assertions.assertThrows(Refusal.class, () -> SCOPE.bind(answers));
    }

    @ParameterizedTest
    @CsvSource({"staff,'20'", "name,20", "local,yes", "registeredOn,2026-02-30", "awards,none"})
    void refusesDataThatDoesNotFitItsDeclaration(String field, String value) {
        Object wrong = field.equals("name") ? (Object) 20 : value;
        var refusal = Assertions.assertThrows(Refusal.class, () -> SCOPE.bind(Map.of("firm", Map.of(field, wrong))));
        assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/firm/" + field);
    }

    @Test
    void refusesTwoShapesOfOneName() {
        var other = new Type.RecordOf("award", Map.of("rank", Type.Scalar.TEXT));
        Assertions.assertThrows(
                IllegalArgumentException.class, () -> Scope.of(Map.of("firm", ExpressionFixture.FIRM, "award", other)));
    }
}
