package org.fuhua.applicant.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fuhua.applicant.application.BasicRules;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.call.CallFixture;
import org.fuhua.applicant.form.Form;
import org.fuhua.applicant.trial.SampleBridge;
import org.fuhua.rules.ruleset.Condition;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every document of the catalogue is a sound call, and tells who may apply from who may not.
class CatalogueTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Pattern DOCUMENT = Pattern.compile("\\p{IsHan}*〔\\d{4}〕\\d+号|\\d{4}年第\\d+号");
    private static final Pattern IDENTIFYING = Pattern.compile("email|phone|birth|born", Pattern.CASE_INSENSITIVE);

    static Stream<Programme> programmes() {
        return Programme.all();
    }

    @Test
    void coversThePlan() throws IOException {
        var plan = new ObjectMapper()
                .readTree(Files.readString(Repository.path("services/oversight/src/main/resources/clauses.json")));
        assertThat(programmes().map(programme -> programme.call().clause()).distinct())
                .containsExactlyInAnyOrderElementsOf(StreamSupport.stream(plan.spliterator(), false)
                        .map(clause -> clause.path("clause").asText())
                        .toList());
        assertThat(Files.readString(Repository.path("catalogue/README.md")))
                .contains(programmes()
                        .map(programme -> "`" + programme.call().code() + "`")
                        .toList());
        assertThat(programmes().count()).isGreaterThanOrEqualTo(26);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void isACallThatCouldBePublished(Programme programme) {
        assertThat(programme.file()).isEqualTo(programme.call().code().toLowerCase(Locale.ROOT) + ".yaml");
        assertThat(VALIDATOR.validate(programme.call())).isEmpty();
        assertThat(CallFixture.faults(programme.call())).isEmpty();
        assertThat(programme.conditions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void letsInWhoFulfilsTheConditions(Programme programme) {
        var applicant = programme.applicant();
        assertThat(VALIDATOR.validate(applicant.profile())).isEmpty();
        assertThat(Form.of(programme.call().form()).checkFinished(applicant.answers()))
                .isEmpty();
        assertThat(BasicRules.faults(programme.call(), "91379999MABC1DE084", applicant.answers()))
                .isEmpty();
        assertThat(programme.judge(applicant)).doesNotContainKeys(Result.UNMET, Result.UNKNOWN);
    }

    /// An officer who tries the programme sees a whole application without writing one.
    @ParameterizedTest
    @MethodSource("programmes")
    void canBeTriedWithGeneratedAnswers(Programme programme) {
        var answers = SampleBridge.of(programme.call());
        assertThat(Form.of(programme.call().form()).checkFinished(answers)).isEmpty();
        assertThat(BasicRules.faults(programme.call(), "91379999MABC1DE084", answers))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void keepsOutWhoFailsOneOfThem(Programme programme) {
        var eligible = programme.applicant();
        for (var variant : eligible.ineligible())
            assertThat(programme.judge(programme.applicant(variant)).get(Result.UNMET))
                    .as(variant.toString())
                    .isEqualTo(Set.of(variant.condition()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void showsForEachConditionHowItFails(Programme programme) {
        var shown = programme.applicant().ineligible().stream()
                .map(Programme.Variant::condition)
                .collect(Collectors.toSet());
        var silent = programme.conditions().stream()
                .filter(condition -> !(condition instanceof Condition.Judgement))
                .map(Condition::code)
                .filter(code -> !shown.contains(code))
                .toList();
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void namesTheDocumentsThatItsConditionsRestOn(Programme programme) {
        var basis = programme.call().basis().stream()
                .map(CallDefinition.Basis::documentNo)
                .toList();
        for (var condition : programme.conditions())
            assertThat(DOCUMENT.matcher(Objects.requireNonNull(condition.source()))
                            .results()
                            .map(MatchResult::group))
                    .as(condition.code())
                    .isSubsetOf(basis);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void sealsWhatIdentifiesPeople(Programme programme) {
        var form = programme.call().form();
        assertThat(identifying(form.schema(), ""))
                .allMatch(pointer ->
                        form.personal().stream().anyMatch(covered -> (pointer + "/").startsWith(covered + "/")));
    }

    /// A measured number is kept beside what was found, where nothing is sealed.
    @ParameterizedTest
    @MethodSource("programmes")
    void measuresNothingPersonal(Programme programme) {
        var personal = programme.call().form().personal().stream()
                .map(pointer -> "form" + pointer.replace('/', '.'))
                .toList();
        assertThat(programme.conditions().stream()
                        .flatMap(CatalogueTest::parts)
                        .filter(Condition.Measure.class::isInstance)
                        .map(Condition.Measure.class::cast)
                        .map(Condition.Measure::value))
                .noneMatch(value -> personal.stream().anyMatch(value::contains));
    }

    private static Stream<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.allOf().stream().flatMap(CatalogueTest::parts);
            case Condition.Any any -> any.anyOf().stream().flatMap(CatalogueTest::parts);
            default -> Stream.of(condition);
        };
    }

    private static Stream<String> identifying(JsonNode schema, String at) {
        if (schema.has("items")) return identifying(schema.path("items"), at);
        return schema.path("properties").propertyStream().flatMap(property -> {
            var pointer = at + "/" + property.getKey();
            return IDENTIFYING.matcher(property.getKey()).find()
                    ? Stream.of(pointer)
                    : identifying(property.getValue(), pointer);
        });
    }
}
