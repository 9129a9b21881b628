package org.fuhua.applicant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.integrity.Decided;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.ruleset.Condition;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Relation;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.rules.ruleset.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).findAndRegisterModules();
    private static final LocalDate ON = LocalDate.of(2026, 7, 1);
    private static final FormDefinition FORM = new FormDefinition(
            tree("""
                    type: object
                    $defs:
                      yuan: {type: string}
                    properties:
                      basic:
                        type: object
                        properties:
                          title: {type: string}
                          born: {type: string, format: date}
                          months: {type: integer}
                          agrees: {type: boolean}
                          share: {type: number}
                          asked: {$ref: '#/$defs/yuan'}
                          odd-name: {type: string}
                          anything: {type: object}
                          either: {oneOf: [{type: string}]}
                      team:
                        type: object
                        properties:
                          members:
                            type: array
                            items: {type: object, properties: {name: {type: string}, duty: {type: string}}}
                    """),
            List.of(),
            new FormDefinition.Extract("/basic/title", null, "/basic/asked", null, null),
            List.of("/team/members"));
    private static final FormDefinition WITH_TEAM = new FormDefinition(
            FORM.schema(),
            List.of(),
            new FormDefinition.Extract("/basic/title", null, "/basic/asked", null, "/team/members"),
            List.of("/team/members"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form.basic.months <= 24",
                "form.basic.agrees",
                "fen(form.basic.share) > 10",
                "fen(form.basic.asked) <= fen(500000)",
                "years(form.basic.born, on) < 40",
                "form.team.members.exists(m, m.duty == '负责人')",
                "size(form.team.members) >= 3",
                "'HIGH_TECH' in holds",
                "history.filter(past, past.instrument == 'GRANT').size() < 2",
                "y1.revenue > 0 && firm.kind == 'ENTERPRISE'"
            })
    void mayReadTheOrganisationItsHistoryAndTheForm(String test) {
        assertThat(faults(test(test))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        form.basic.nothing == 1                        ; expression-type
        form.nosection.title == ''                     ; expression-type
        form.basic.months == 'many'                    ; expression-type
        form.basic.either == 'x'                       ; expression-type
        nobody.knows                                   ; expression-type
        form.basic.months                              ; expression-result
        form.basic.months <                            ; expression-syntax
        [1,2].all(a, [1].all(b, [1].all(c, a > b + c))); expression-loops
        form.basic.title.matches('(a+)+b')             ; expression-not-allowed
        """)
    void refusesWhatItCannotReadOrPayFor(String test, String code) {
        var faults = faults(test(test));
        assertThat(faults).isNotEmpty();
        assertThat(faults.getFirst().code()).isEqualTo(code);
        assertThat(faults.getFirst().pointer()).isEqualTo("/0/test");
    }

    @Test
    void wantsWordsAndASourceForEachCondition() {
        assertThat(faults(new Condition.Test("Big", "", null, null, null, null)))
                .extracting(FieldError::pointer)
                .containsExactly("/0/code", "/0/zh", "/0/en", "/0/source", "/0/test");
        assertThat(faults(new Condition.Measure("size", "规模", "Size", "x", null, null, null, null, null)))
                .extracting(FieldError::pointer)
                .containsExactly("/0/value", "/0/unit", "/0/relation", "/0/threshold");
        assertThat(faults(new Condition.Score("points", "得分", "Points", "x", null, "total", Relation.AT_LEAST, 60)))
                .extracting(FieldError::code)
                .containsExactly("no-score-sheet");
        assertThat(faults(test("true"), test("true")))
                .extracting(FieldError::pointer)
                .containsExactly("/1/code");
    }

    @Test
    void countsPartsAndTheirDepth() {
        Condition nested = test("true");
        for (int i = 0; i < 4; i++) nested = new Condition.All("all" + i, "全部", "All", "x", null, List.of(nested));
        assertThat(faults(nested)).extracting(FieldError::code).containsExactly("too-deep");
        var many = java.util.stream.IntStream.range(0, 60)
                .<Condition>mapToObj(i -> new Condition.Test("t" + i, "甲", "A", null, null, "true"))
                .toList();
        assertThat(faults(new Condition.Any("any", "任一", "Any", "x", null, many)))
                .extracting(FieldError::code)
                .containsExactly("too-many");
    }

    @Test
    void knowsNothingOfAFormThatIsNotThereYet() {
        assertThat(judge(test("has(form.basic.title)"), null)).isEqualTo(Result.UNKNOWN);
        assertThat(judge(test("has(form.basic.title)"), "basic: {}")).isEqualTo(Result.UNMET);
        assertThat(judge(test("has(form.basic.title)"), "basic: {title: x}")).isEqualTo(Result.MET);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "basic: {}",
                "basic: {months: ''}",
                "basic: {months: 1.5}",
                "basic: {months: 99999999999999999999}",
                "basic: []"
            })
    void takesAnAnswerOfAnotherTypeForNone(String answers) {
        var finding = finding(test("form.basic.months <= 24"), answers);
        assertThat(finding.result()).isEqualTo(Result.UNKNOWN);
        assertThat(finding.missing()).singleElement().asString().startsWith("form.basic");
    }

    @Test
    void readsDaysAndAmountsExactly() {
        assertThat(judge(test("years(form.basic.born, on) < 40"), "basic: {born: '1986-07-01'}"))
                .isEqualTo(Result.UNMET);
        assertThat(judge(test("years(form.basic.born, on) < 40"), "basic: {born: '1986-07-02'}"))
                .isEqualTo(Result.MET);
        assertThat(judge(test("years(form.basic.born, on) < 40"), "basic: {born: soon}"))
                .isEqualTo(Result.UNKNOWN);
        assertThat(judge(test("fen(form.basic.asked) <= fen(500000)"), "basic: {asked: '500000.00'}"))
                .isEqualTo(Result.MET);
        assertThat(judge(test("fen(form.basic.asked) <= fen(500000)"), "basic: {asked: '500000.01'}"))
                .isEqualTo(Result.UNMET);
    }

    @Test
    void showsHowFarANumberIsFromItsLine() {
        var finding = finding(
                new Condition.Measure(
                        "months",
                        "实施期",
                        "Duration",
                        "x",
                        null,
                        "form.basic.months",
                        Unit.COUNT,
                        Relation.AT_MOST,
                        "24"),
                "basic: {months: 30}");
        assertThat(finding.result()).isEqualTo(Result.UNMET);
        assertThat(finding.measured().shortfall()).isEqualTo(6);
        assertThat(finding.source()).isEqualTo("x");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        size(form.team.members)                                  ; false
        form.team.members.filter(m, m.duty == '负责人').size()   ; false
        form.basic.months                                        ; true
        y1.staff                                                 ; true
        """)
    void noPersonalAnswerBecomesANumberThatIsShown(String value, boolean allowed) {
        var measure =
                new Condition.Measure("number-of", "数", "Number", "x", null, value, Unit.COUNT, Relation.AT_LEAST, "3");
        var within = new Condition.Any("any-of", "任一", "Any", "x", null, List.of(measure));
        assertThat(faults(within).isEmpty()).isEqualTo(allowed);
        if (!allowed)
            assertThat(faults(within))
                    .extracting(FieldError::code, FieldError::pointer)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("measures-personal", "/0/anyOf/0/value"));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-07-01, 2026-07-01, MET",
        "2026-07-02, 2027-07-01, UNMET",
        "2025-01-01, 2026-06-30, UNMET",
        "2025-01-01, 2026-07-01, MET"
    })
    void aTitleCountsWhileItsCertificateIsValid(LocalDate from, LocalDate to, Result result) {
        var titles = List.of(new EnterpriseProfile.Title("HIGH_TECH", null, from, to));
        assertThat(judge(test("'HIGH_TECH' in holds"), candidate(titles), null)).isEqualTo(result);
    }

    @Test
    void titlesThatNobodyStatedAreUnknown() {
        assertThat(judge(test("'HIGH_TECH' in holds"), null)).isEqualTo(Result.UNKNOWN);
        assertThat(judge(test("'HIGH_TECH' in holds"), candidate(List.of()), null))
                .isEqualTo(Result.UNMET);
    }

    @Test
    void countsWhatWasHandedInBefore() {
        var rule = test("history.filter(past, past.instrument == 'GRANT' && past.stage == 'AWARDED').size() < 1");
        assertThat(judge(rule, null)).isEqualTo(Result.UNMET);
        assertThat(conditions(rule).readsHistory()).isTrue();
        assertThat(conditions(test("form.basic.agrees")).readsHistory()).isFalse();
        assertThat(judge(test("history.all(past, past.stage != 'PAID')"), null)).isEqualTo(Result.MET);
    }

    @ParameterizedTest(name = "{0}: on {1} {2}")
    @CsvSource(delimiter = ';', textBlock = """
        !integrity.organisation.exists(d, d.inForce)                                   ; 2026-03-31 ; MET
        !integrity.organisation.exists(d, d.inForce)                                   ; 2026-04-01 ; UNMET
        !integrity.organisation.exists(d, d.inForce)                                   ; 2026-06-30 ; UNMET
        !integrity.organisation.exists(d, d.inForce)                                   ; 2026-07-01 ; MET
        !integrity.organisation.exists(d, d.excludes && d.inForce)                     ; 2026-06-30 ; MET
        integrity.organisation.all(d, d.to < yearsBefore(on, 3))                       ; 2029-06-30 ; UNMET
        integrity.organisation.all(d, d.to < yearsBefore(on, 3))                       ; 2029-07-01 ; MET
        !integrity.organisation.exists(d, d.order == 'ORDER_24' && d.measure == 'WARNING') ; 2026-07-01 ; UNMET
        !integrity.team.exists(d, d.subjectClass == 'RESEARCHER' && d.to > on)         ; 2026-07-01 ; UNMET
        """)
    void asksAboutDecisionsOnMisconductWithTheirEnd(String test, LocalDate on, Result found) {
        var conditions = Conditions.of(List.of(test(test)), WITH_TEAM);
        assertThat(conditions.readsIntegrity()).isTrue();
        var warned = new Decided(
                "ORDER_24",
                "UNDERTAKING_UNIT",
                "WARNING",
                false,
                LocalDate.of(2026, 3, 25),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 6, 30));
        var excluded = new Decided(
                "ORDER_24",
                "RESEARCHER",
                "PERMANENT_EXCLUSION",
                true,
                LocalDate.of(2026, 3, 25),
                LocalDate.of(2026, 4, 1),
                Decided.FOR_GOOD);
        var candidate = candidate(null, new Conduct(List.of(warned), List.of(excluded)), on);
        assertThat(conditions.judge(candidate, tree("{}")).getFirst().result()).isEqualTo(found);
    }

    @Test
    void knowsNothingOfATeamThatNobodyWroteDown() {
        var rule = test("!integrity.team.exists(d, d.inForce)");
        var conditions = Conditions.of(List.of(rule), WITH_TEAM);
        var before = candidate(null, new Conduct(List.of(), null), ON);
        assertThat(conditions.judge(before, null).getFirst().result()).isEqualTo(Result.UNKNOWN);
        var after = candidate(null, Conduct.CLEAN, ON);
        assertThat(conditions.judge(after, tree("{}")).getFirst().result()).isEqualTo(Result.MET);
        assertThat(conditions(test("form.basic.agrees")).readsIntegrity()).isFalse();
    }

    @Test
    void asksNobodyAboutATeamThatTheFormLacks() {
        assertThat(faults(test("!integrity.team.exists(d, d.inForce)")))
                .extracting(FieldError::code)
                .containsExactly("expression-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size(integrity.team)", "integrity.team.filter(d, d.inForce).size()"})
    void countsNoDecisionsOnPeopleInTheOpen(String value) {
        var measure =
                new Condition.Measure("count", "次数", "Number", "甲", null, value, Unit.COUNT, Relation.AT_MOST, "0");
        assertThat(Conditions.read(List.of(measure), WITH_TEAM))
                .isInstanceOfSatisfying(
                        Conditions.Reading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(FieldError::code)
                                .containsExactly("measures-personal"));
    }

    private static Condition test(String test) {
        return new Condition.Test("rule", "规则", "Rule", "鲁科字〔2025〕50号 第八条", null, test);
    }

    private static List<FieldError> faults(Condition... conditions) {
        return Conditions.read(List.of(conditions), FORM) instanceof Conditions.Reading.Faulty(var faults)
                ? faults
                : List.of();
    }

    private static Conditions conditions(Condition condition) {
        return Conditions.of(List.of(condition), FORM);
    }

    private static Result judge(Condition condition, @Nullable String answers) {
        return finding(condition, answers).result();
    }

    private static Finding finding(Condition condition, @Nullable String answers) {
        return conditions(condition)
                .judge(candidate(null), answers == null ? null : tree(answers))
                .getFirst();
    }

    private static Result judge(Condition condition, Candidate candidate, @Nullable ObjectNode answers) {
        return conditions(condition).judge(candidate, answers).getFirst().result();
    }

    private static Candidate candidate(@Nullable List<EnterpriseProfile.Title> titles) {
        return candidate(titles, Conduct.CLEAN, ON);
    }

    private static Candidate candidate(@Nullable List<EnterpriseProfile.Title> titles, Conduct conduct, LocalDate on) {
        var stated = YAML.createObjectNode();
        if (titles != null) stated.set("titles", YAML.valueToTree(titles));
        return new Candidate(
                new Standing(
                        new UUID(0, 7),
                        "91379999MABC1DE084",
                        "示例",
                        OrganisationKind.ENTERPRISE,
                        "370200",
                        OrganisationState.VERIFIED,
                        null,
                        false),
                YAML.convertValue(stated, EnterpriseProfile.class),
                List.of(
                        new Past("2025-TS-DIRECT", "3.3", "GRANT", "FORMAL_PASSED", "AWARDED", ON.minusYears(1)),
                        new Past("2025-TS-INVEST", "3.3", "INVEST_THEN_EQUITY", "SUBMITTED", null, ON.minusDays(9))),
                conduct,
                on);
    }

    private static ObjectNode tree(String yaml) {
        try {
            return (ObjectNode) YAML.readTree(yaml);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
