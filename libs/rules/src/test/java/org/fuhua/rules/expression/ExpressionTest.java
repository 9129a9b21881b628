package org.fuhua.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.rules.expression.ExpressionFixture.DATA;
import static org.fuhua.rules.expression.ExpressionFixture.SCOPE;
import static org.fuhua.rules.expression.ExpressionFixture.answer;
import static org.fuhua.rules.expression.ExpressionFixture.number;
import static org.fuhua.rules.expression.ExpressionFixture.test;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            firm.staff >= 20                                             ; true
            firm.staff > 20                                              ; false
            firm.name == '甲公司'                                         ; true
            years(firm.registeredOn, on) >= 1                            ; true
            days(firm.registeredOn, on) == 365                           ; true
            firm.awards.exists(a, a.rank <= 3 && a.on <= on)             ; true
            firm.awards.filter(a, a.rank > 3).size() == 1                ; true
            firm.awards.map(a, a.rank) == [3, 4]                         ; true
            firm.awards.exists_one(a, a.rank == 4)                       ; true
            on >= timestamp('2026-07-01T00:00:00Z')                      ; true
            yearsBefore(on, 1) == firm.registeredOn                      ; true
            fen(form.budget.requestedAmount) == 50000000                 ; true
            fen(form.budget.ownAmount) == 100000001                      ; true
            fen(12) == 1200                                              ; true
            form.budget.share == '2.5'                                   ; true
            has(form.budget.share)                                       ; true
            has(form.budget.nothing)                                     ; false
            has(form.budget.nothing) && form.budget.nothing == 'x'       ; false
            form['members'][0].age == 40                                 ; true
            firm.name in ['甲公司', '乙公司']                              ; true
            """)
    void answersFromTheData(String source, boolean expected) {
        assertThat(answer(source)).isEqualTo(new Answer.Known(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            firm.revenue > 0                                     ; firm.revenue
            !(firm.revenue > 0)                                  ; firm.revenue
            firm.revenue == firm.revenue                         ; firm.revenue
            firm.revenue > 0 && firm.local                       ; firm.local firm.revenue
            firm.local ? true : false                            ; firm.local
            percent(firm.revenue, firm.staff) > 3                ; firm.revenue
            firm.awards.all(a, a.on <= on)                       ; firm.awards[1].on
            form.nothing.deep == 1                               ; form.nothing
            has(form.nothing.deep)                               ; form.nothing
            form.members.all(m, m.age > 3)                       ; form.members[1].age
            form.members[1].age > 3                              ; form.members[1].age
            """)
    void saysWhatIsMissingInsteadOfNo(String source, String missing) {
        var paths = new TreeSet<>(java.util.List.of(missing.split(" ")));
        assertThat(answer(source)).isEqualTo(new Answer.Unknown(paths));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            firm.revenue > 0 && firm.staff > 20                  ; false
            firm.revenue > 0 || firm.staff >= 20                 ; true
            firm.staff > 20 ? firm.local : true                  ; true
            firm.awards.exists(a, a.on <= on)                    ; true
            form.members.exists(m, m.age > 3)                    ; true
            firm.staff / 0 > 1 || true                           ; true
            """)
    void needsOnlyWhatDecides(String source, boolean expected) {
        assertThat(answer(source)).isEqualTo(new Answer.Known(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            firm.staff / 0 > 1                                   ; DIVISION_BY_ZERO
            percent(firm.staff, 0) > 1                           ; DIVISION_BY_ZERO
            firm.staff * 9223372036854775807 > 1                 ; OVERFLOW
            percent(9223372036854775807, 1) > 1                  ; OVERFLOW
            yearsBefore(on, 9223372036854775807) < on            ; OVERFLOW
            fen('0.001') > 0                                     ; OVERFLOW
            fen('1e999999999') > 0                               ; OVERFLOW
            fen('three') > 0                                     ; UNSUITABLE_DATA
            fen(form.members) > 0                                ; UNSUITABLE_DATA
            form.budget > 0                                      ; UNSUITABLE_DATA
            averageGrowth([1]) > 0                               ; DIVISION_BY_ZERO
            """)
    void saysWhyThereIsNoValue(String source, Answer.Reason reason) {
        assertThat(answer(source)).isEqualTo(new Answer.Undefined(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form.members[9].age == 1", "firm.awards.filter(a, a.rank > 3)[0].on <= on"})
    void staysUnknownWhereNoPathCanBeNamed(String source) {
        assertThat(answer(source)).isEqualTo(new Answer.Unknown(new TreeSet<>()));
    }

    @Test
    void hasNoDataAtAll() {
        var nothing = SCOPE.bind(Map.of());
        assertThat(test("firm.staff > 1").evaluate(nothing))
                .isEqualTo(new Answer.Unknown(new TreeSet<>(java.util.List.of("firm.staff"))));
        assertThat(test("form.a == 1").evaluate(nothing))
                .isEqualTo(new Answer.Unknown(new TreeSet<>(java.util.List.of("form"))));
    }

    @Test
    void passesOnWhatAnEarlierAnswerMissed() {
        var scope = SCOPE.with(Map.of("value", Type.Scalar.INTEGER));
        var expression = ((Compilation.Accepted) scope.compile("value >= 3", Expression.Kind.BOOLEAN)).expression();
        var data = scope.bind(DATA);
        var revenue = number("firm.revenue").evaluate(data);
        assertThat(expression.evaluate(data.with("value", revenue))).isEqualTo(revenue);
        assertThat(expression.evaluate(data.with("value", new Answer.Known(3L))))
                .isEqualTo(new Answer.Known(true));
        assertThat(expression.evaluate(data.with("value", new Answer.Undefined(Answer.Reason.OVERFLOW))))
                .isEqualTo(new Answer.Unknown(new TreeSet<>()));
    }

    @Test
    void tellsWhatItReads() {
        assertThat(test("firm.awards.all(a, a.on <= on) && has(form.x) && form['y'].z == 1")
                        .reads())
                .extracting(Path::toString)
                .containsExactlyInAnyOrder("firm.awards", "firm.awards[].on", "on", "form", "form.y.z");
    }

    @Test
    void isCompiledOnceAndSharedByThreads() {
        var first = test("firm.awards.exists(a, a.rank <= 3)");
        assertThat(test("firm.awards.exists(a, a.rank <= 3)")).isSameAs(first);
        var answers = IntStream.range(0, 64)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> first.evaluate(SCOPE.bind(DATA))))
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(new Answer.Known(true)));
    }
}
