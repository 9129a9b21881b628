package org.fuhua.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.rules.ruleset.Result.MANUAL_REVIEW;
import static org.fuhua.rules.ruleset.Result.MET;
import static org.fuhua.rules.ruleset.Result.NOT_APPLICABLE;
import static org.fuhua.rules.ruleset.Result.UNKNOWN;
import static org.fuhua.rules.ruleset.Result.UNMET;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.expression.Scope;
import org.fuhua.rules.expression.Type.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .build();
    private static final Scope SCOPE = Scope.of(
            Map.of("staff", Scalar.INTEGER, "sales", Scalar.INTEGER, "local", Scalar.BOOLEAN, "asked", Scalar.BOOLEAN));
    private static final String SET = """
            code: example
            title: EXAMPLE
            zh: 示例
            en: Example
            documentNo: 示例〔2026〕1号
            verified: true
            inForce: [{purpose: RECOGNITION, from: 2026-01-01, to: 2026-12-31}]
            scoreSheet:
              - code: size
                group: body
                zh: 规模
                en: Size
                max: 20
                measures:
                  - zh: 人数
                    en: Staff
                    value: staff
                    unit: COUNT
                    bands: [{relation: AT_LEAST, threshold: 10, points: 15, upTo: 20}, {relation: AT_LEAST, threshold: 5, points: 5}]
                  - zh: 人均
                    en: Per head
                    value: percent(sales, staff)
                    unit: SHARE
                    bands: [{relation: ABOVE, threshold: 1000000, points: 10}]
              - {code: jury, zh: 评议, en: Jury, max: 10, measures: []}
            conditions:
              - {code: local, zh: 本地, en: Local, source: 第一条, test: local}
              - {code: staff, zh: 人数, en: Staff, when: asked, value: staff, unit: COUNT, relation: ABOVE, threshold: '3'}
              - code: points
                zh: 分数
                en: Points
                anyOf:
                  - {code: body, zh: 规模分, en: Body, points: body, relation: AT_LEAST, atPoints: 15}
                  - {code: total, zh: 总分, en: Total, points: total, relation: AT_LEAST, atPoints: 16}
            triggers:
              - {code: few, zh: 人少, en: Few, value: staff, unit: COUNT, relation: BELOW, threshold: '5'}
            """;

    private static Evaluation judge(Map<String, ?> facts) {
        return book(SET).evaluate("example", SCOPE.bind(facts)).orElseThrow();
    }

    private static RuleBook book(String... sets) {
        return switch (RuleBook.read(SCOPE, read(sets))) {
            case RuleBook.Reading.Sound sound -> sound.book();
            case RuleBook.Reading.Faulty faulty ->
                throw new AssertionError(faulty.faults().toString());
        };
    }

    private static List<String> faults(String... sets) {
        return RuleBook.read(SCOPE, read(sets)) instanceof RuleBook.Reading.Faulty faulty
                ? faulty.faults().stream().map(FieldError::pointer).toList()
                : List.of();
    }

    private static List<RuleSet> read(String... sets) {
        return java.util.Arrays.stream(sets)
                .map(text -> {
                    try {
                        return YAML.readValue(text, RuleSet.class);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MET MET, MET, MET",
        "MET UNMET, UNMET, MET",
        "UNMET UNKNOWN, UNMET, UNKNOWN",
        "MET UNKNOWN, UNKNOWN, MET",
        "MET MANUAL_REVIEW, MANUAL_REVIEW, MET",
        "UNKNOWN MANUAL_REVIEW, UNKNOWN, UNKNOWN",
        "UNMET MANUAL_REVIEW, UNMET, MANUAL_REVIEW",
        "MET NOT_APPLICABLE, MET, MET",
        "UNMET NOT_APPLICABLE, UNMET, UNMET",
        "NOT_APPLICABLE NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void combinesFiveValues(String parts, Result all, Result any) {
        var results =
                java.util.Arrays.stream(parts.split(" ")).map(Result::valueOf).toList();
        assertThat(Result.ofAll(results)).isEqualTo(all);
        assertThat(Result.ofAny(results)).isEqualTo(any);
    }

    @Test
    void givesAReasonForEachCondition() {
        var evaluation = judge(Map.of("staff", 3, "sales", 30, "local", false, "asked", true));
        assertThat(evaluation.result()).isEqualTo(UNMET);
        assertThat(evaluation.findings()).extracting(Finding::result).containsExactly(UNMET, UNMET, MANUAL_REVIEW);
        assertThat(evaluation.findings().get(0).source()).isEqualTo("示例〔2026〕1号 第一条");
        assertThat(evaluation.findings().get(1).measured())
                .isEqualTo(new Finding.Measured(3, 3, Unit.COUNT, Relation.ABOVE, 3));
        assertThat(evaluation.findings().get(1).measured().shortfall()).isEqualTo(1);
        assertThat(evaluation.triggers()).extracting(Finding::code).containsExactly("few");
    }

    @Test
    void whatIsNotAskedIsNotApplicable() {
        var evaluation = judge(Map.of("staff", 1, "sales", 0, "local", true, "asked", false));
        assertThat(evaluation.findings().get(1).result()).isEqualTo(NOT_APPLICABLE);
        assertThat(judge(Map.of("staff", 1, "local", true)).findings().get(1).missing())
                .containsExactly("asked");
    }

    @Test
    void theBestMeasureCounts() {
        assertThat(judge(Map.of("staff", 5, "sales", 5)).scoreSheet().getFirst().floor())
                .isEqualTo(5);
        var perHead = judge(Map.of("staff", 5, "sales", 6)).scoreSheet().getFirst();
        assertThat(perHead.floor()).isEqualTo(10);
        assertThat(perHead.unit()).isEqualTo(Unit.SHARE);
        assertThat(judge(Map.of("staff", 10, "sales", 6))
                        .scoreSheet()
                        .getFirst()
                        .ceiling())
                .isEqualTo(20);
    }

    @Test
    void aShareOfNothingGivesNoPoints() {
        var line = judge(Map.of("staff", 0, "sales", 9)).scoreSheet().getFirst();
        assertThat(line.floor()).isZero();
        assertThat(line.ceiling()).isZero();
    }

    @Test
    void missingFactsCountAsNothingAndAsEverything() {
        var evaluation = judge(Map.of("staff", 5, "local", true, "asked", false));
        var line = evaluation.scoreSheet().getFirst();
        assertThat(line.floor()).isEqualTo(5);
        assertThat(line.ceiling()).isEqualTo(10);
        assertThat(line.missing()).containsExactly("sales");
        assertThat(evaluation.result()).isEqualTo(UNKNOWN);
        assertThat(judge(Map.of("staff", 10, "local", true, "asked", false)).result())
                .isEqualTo(MET);
    }

    @Test
    void isInForceOnItsFirstAndLastDayOnly() {
        var book = book(SET);
        assertThat(List.of("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"))
                .extracting(day -> book.inForce("EXAMPLE", Purpose.RECOGNITION, LocalDate.parse(day))
                        .size())
                .containsExactly(0, 1, 1, 0);
        assertThat(book.inForce("EXAMPLE", Purpose.RENEWAL, LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongWithItsPlace() {
        assertThat(faults(SET.replace("test: local", "test: locla"))).containsExactly("/0/conditions/0/test");
        assertThat(faults(SET.replace("points: body", "points: bodi")))
                .containsExactly("/0/conditions/2/anyOf/0/points");
        assertThat(faults(SET.replace("upTo: 20", "upTo: 21")))
                .containsExactly("/0/scoreSheet/0/measures/0/bands/0/points");
        assertThat(faults(SET.replace("code: local", "code: staff"))).containsExactly("/0/conditions/1/code");
        assertThat(faults(SET.replace("to: 2026-12-31", "to: 2025-12-31"))).containsExactly("/0/inForce/0/to");
        assertThat(faults(SET.replace("value: percent(sales, staff)", "value: local")))
                .containsExactly("/0/scoreSheet/0/measures/1/value");
        assertThat(faults(SET, SET)).containsExactly("/1/code");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 4, 1", "AT_LEAST, 5, 0", "AT_LEAST, 6, 0",
        "ABOVE, 4, 2", "ABOVE, 5, 1", "ABOVE, 6, 0",
        "AT_MOST, 4, 0", "AT_MOST, 5, 0", "AT_MOST, 6, 1",
        "BELOW, 4, 0", "BELOW, 5, 1", "BELOW, 6, 2"
    })
    void tellsHowFarItIsToTheLine(Relation relation, long value, long shortfall) {
        var measured = new Finding.Measured(value, value, Unit.COUNT, relation, 5);
        assertThat(measured.shortfall()).isEqualTo(shortfall);
        assertThat(relation.holds(value, 5)).isEqualTo(shortfall == 0);
    }
}
