package org.fuhua.applicant.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.fuhua.applicant.indicator.Indicators.Branch;
import org.fuhua.applicant.indicator.Indicators.Dimension;
import org.fuhua.applicant.indicator.Indicators.Target;
import org.fuhua.problem.FieldError;
import org.junit.jupiter.api.Test;

class IndicatorsFilledTest {
    private static final Indicators INDICATORS = new Indicators(
            "/targets/indicators",
            List.of(new Dimension(
                    "output",
                    "产出",
                    "Output",
                    List.of(
                            new Branch(
                                    "quantity",
                                    "数量",
                                    "Quantity",
                                    List.of(
                                            target("patents", TargetType.AT_LEAST, true, "2"),
                                            target("latency", TargetType.AT_MOST, false, "150.5"),
                                            target("summary", TargetType.TEXT, true, null)),
                                    null),
                            new Branch("effect", "效益", "Effect", List.of(), 1)))));

    @Test
    void takesATreeThatIsFilledIn() {
        assertThat(
                        codes(
                                "{'code':'patents','target':'2'},{'code':'latency','target':'150.50'},{'code':'summary','target':'完成'},{'code':'effect','name':'就业','target':'12'}"))
                .isEmpty();
        assertThat(codes("{'code':'patents','target':'2'},{'code':'summary','target':'完成'}"))
                .isEmpty();
    }

    @Test
    void asksForEveryRequiredTarget() {
        assertThat(codes("")).containsExactly("indicator-missing", "indicator-missing");
        assertThat(codes("{'code':'patents','target':' '},{'code':'summary','target':''}"))
                .containsExactly("required", "required");
    }

    @Test
    void holdsFiguresToTheirBounds() {
        assertThat(codes("{'code':'patents','target':'1.9999'},{'code':'summary','target':'x'}"))
                .containsExactly("below-bound");
        assertThat(
                        codes(
                                "{'code':'patents','target':'3'},{'code':'latency','target':'150.51'},{'code':'summary','target':'x'}"))
                .containsExactly("above-bound");
        assertThat(codes("{'code':'patents','target':'两项'},{'code':'summary','target':'x'}"))
                .containsExactly("not-a-number");
    }

    @Test
    void knowsItsIndicatorsAndHowManyOwnOnesThereMayBe() {
        assertThat(
                        codes(
                                "{'code':'patents','target':'2'},{'code':'patents','target':'3'},{'code':'summary','target':'x'},{'code':'other','target':'1'}"))
                .containsExactly("indicator-twice", "indicator-unknown");
        assertThat(
                        codes(
                                "{'code':'patents','target':'2'},{'code':'summary','target':'x'},{'code':'quantity','name':'a','target':'1'}"))
                .containsExactly("indicator-unknown");
        assertThat(
                        codes(
                                "{'code':'patents','target':'2'},{'code':'summary','target':'x'},{'code':'effect','name':'a','target':'1'},{'code':'effect','target':''}"))
                .containsExactly("too-many-own", "required", "required");
    }

    private static List<String> codes(String elements) {
        try {
            var answers = new ObjectMapper().createObjectNode();
            answers.putObject("targets")
                    .set("indicators", new ObjectMapper().readTree("[" + elements.replace('\'', '"') + "]"));
            return IndicatorsFilled.check(INDICATORS, answers).stream()
                    .map(FieldError::code)
                    .toList();
        } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static Target target(String code, TargetType type, boolean required, String bound) {
        return new Target(code, "指标" + code, code, null, null, type, required, bound);
    }
}
