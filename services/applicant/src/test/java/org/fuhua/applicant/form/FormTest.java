package org.fuhua.applicant.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.call.CallFixture;
import org.fuhua.applicant.form.Answers.Saved;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Form form = CallFixture.published(d -> {}).form();

    @Test
    void aDraftMayBeUnfinishedButNotWrong() throws Exception {
        assertThat(form.checkDraft("basic", json("{}"))).isEmpty();
        assertThat(form.checkDraft("basic", json("{\"title\":\"\"}"))).isEmpty();
        assertThat(form.checkDraft("budget", json("{\"requestedAmount\":\"3万\"}")))
                .isEmpty();
        assertThat(form.checkDraft("basic", json("{\"title\":7,\"extra\":1}")))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("/title", "wrong-type"),
                        org.assertj.core.groups.Tuple.tuple("/extra", "unknown-member"));
        assertThat(form.checkDraft("team", json("{\"members\":[{\"phone\":\"1\"}]}")))
                .extracting(FieldError::pointer)
                .containsExactly("/members/0/phone");
    }

    @Test
    void aSubmissionNamesEverythingThatIsMissing() throws Exception {
        var whole = form.complete(Map.of("budget", json("{\"requestedAmount\":\"3万\"}")));
        assertThat(form.checkFinished(whole))
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder(
                        "/basic/title", "/basic/summary", "/budget/requestedAmount", "/team/members");
        assertThat(form.checkFinished(form.complete(
                        Map.of("basic", json(Api.BASIC), "budget", json(Api.BUDGET), "team", json(Api.TEAM)))))
                .isEmpty();
    }

    @Test
    void countsWhatIsThere() throws Exception {
        assertThat(form.completeness("basic", json("{}"))).isZero();
        assertThat(form.completeness("basic", json("{\"title\":\"题目\"}"))).isEqualTo(50);
        assertThat(form.completeness("basic", json(Api.BASIC))).isEqualTo(100);
        assertThat(form.completeness("budget", json("{\"requestedAmount\":\"3万\"}")))
                .isEqualTo(99);
    }

    @Test
    void readsWhatThePlatformNeedsOutOfAnswers() throws Exception {
        var answers = answers();
        assertThat(answers.title(form)).isEqualTo("柔性脑电电极");
        assertThat(answers.fields(form)).containsExactly("柔性电极", "脑电采集");
        assertThat(answers.requested(form)).contains(Money.ofYuan("300000.00"));
        assertThat(answers.teamEmails(form)).containsExactly("Wang@Example.cn", "li@example.cn");
        assertThat(answers.publicPart(form).has("team")).isFalse();
        assertThat(answers.whole(form).has("team")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"0\"", "\"0.00\"", "\"-1\"", "\"1.234\"", "\"1e9\"", "\"9999999999999\"", "\"\"", "\"三万\""})
    void takesOnlyPositiveAmountsInFen(String amount) throws Exception {
        var answers = Answers.none().with("budget", saved("{\"requestedAmount\":%s}".formatted(amount)));
        assertThat(answers.requested(form)).isEmpty();
    }

    @Test
    void masksPersonalAnswersForOutsiders() throws Exception {
        var masked = Masked.view(answers().whole(form), form);
        assertThat(masked.at("/team/members/0/email").asText()).isEqualTo("W***@Example.cn");
        assertThat(masked.at("/team/members/0/name").asText()).isEqualTo("王晓东");
        assertThat(masked.at("/basic/title").asText()).isEqualTo("柔性脑电电极");
        assertThat(Masked.mask("13812340000")).isEqualTo("138****0000");
    }

    @Test
    void writesEqualContentInOneWay() throws Exception {
        assertThat(CanonicalJson.write(JSON.readTree("{\"b\":1.50,\"a\":[true,null,{}],\"c\":\"\\u4e2d\"}")))
                .isEqualTo("{\"a\":[true,null,{}],\"b\":1.5,\"c\":\"中\"}");
        assertThat(CanonicalJson.digest(JSON.readTree("{\"a\":1,\"b\":2}")))
                .isEqualTo(CanonicalJson.digest(JSON.readTree("{\"b\":2.0,\"a\":1}")))
                .isNotEqualTo(CanonicalJson.digest(JSON.readTree("{\"a\":1,\"b\":3}")));
    }

    @Test
    void keepsAnswersWithinLimits() throws Exception {
        var deep = "[".repeat(21) + "]".repeat(21);
        assertThat(AnswerLimits.check(json("{\"a\":" + deep + "}")))
                .extracting(FieldError::code)
                .containsExactly("too-deep");
        assertThat(AnswerLimits.check(json("{\"a\":\"" + "长".repeat(50_001) + "\"}")))
                .extracting(FieldError::code)
                .containsExactly("too-long");
        assertThat(AnswerLimits.check(json("{\"a\":\"" + "长".repeat(50_000) + "\"}")))
                .isEmpty();
    }

    private static Answers answers() throws Exception {
        return Answers.none()
                .with("basic", saved(Api.BASIC))
                .with("budget", saved(Api.BUDGET))
                .with("team", saved(Api.TEAM));
    }

    private static Saved saved(String answers) throws Exception {
        return new Saved(json(answers), 100, 1, Instant.EPOCH, "somebody");
    }

    private static ObjectNode json(String text) throws Exception {
        return (ObjectNode) JSON.readTree(text);
    }
}
