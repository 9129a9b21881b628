package org.fuhua.applicant.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.fuhua.applicant.budget.BudgetTemplate.Head;
import org.fuhua.applicant.budget.BudgetTemplate.Kind;
import org.fuhua.applicant.budget.BudgetTemplate.Mode;
import org.fuhua.problem.FieldError;
import org.junit.jupiter.api.Test;

class BudgetCheckTest {
    private static final BudgetTemplate TEMPLATE = new BudgetTemplate(
            Mode.ITEMISED,
            "/budget/lines",
            List.of(
                    head("equipment", Kind.EQUIPMENT),
                    head("business", Kind.DIRECT),
                    head("labour", Kind.DIRECT),
                    head("indirect", Kind.INDIRECT)),
            "indirect-2021",
            null);

    @Test
    void takesABudgetThatSumsUpWithinItsCeiling() {
        assertThat(errors("16150000.00", "1000000.00", "10000000.00", "2000000.00", "3150000.00"))
                .isEmpty();
    }

    @Test
    void refusesAFenAboveTheCeilingAndNamesTheDocument() {
        var errors = errors("16150000.01", "1000000.00", "10000000.00", "2000000.00", "3150000.01");
        assertThat(errors).extracting(FieldError::code).containsExactly("indirect-above-ceiling");
        assertThat(errors.getFirst().pointer()).isEqualTo("/budget/lines");
        assertThat(errors.getFirst().zh())
                .contains("3150000.00")
                .contains("12000000.00")
                .contains("国办发〔2021〕32号");
    }

    @Test
    void wantsTheLinesToSumToWhatIsAskedFor() {
        for (var requested : List.of("299999.99", "300000.01"))
            assertThat(errors(requested, "0", "200000", "100000.00", "0"))
                    .extracting(FieldError::pointer, FieldError::code)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("/budget/requestedAmount", "budget-not-requested"));
        assertThat(errors("300000", "0", "200000", "100000.00", "0")).isEmpty();
    }

    @Test
    void wantsEachHeadOnceAndNoOther() {
        var answers = answers("100.00", "0", "100.00", "0", "0");
        var lines = (com.fasterxml.jackson.databind.node.ArrayNode) answers.at("/budget/lines");
        lines.remove(2);
        lines.add(lines.get(1).deepCopy());
        lines.addObject()
                .put("head", "travel")
                .put("asked", "0")
                .put("own", "0")
                .put("basis", "");
        assertThat(BudgetCheck.of(TEMPLATE, answers, "/budget/requestedAmount"))
                .extracting(FieldError::code)
                .containsExactly("head-twice", "head-unknown", "head-missing");
    }

    @Test
    void doesNotSumWhatIsNoAmount() {
        assertThat(errors("100.00", "ten", "100.00", "0", "0"))
                .extracting(FieldError::pointer)
                .containsExactly("/budget/lines/0/asked");
        assertThat(errors("100.00", "0.001", "100.00", "0", "0"))
                .extracting(FieldError::code)
                .containsExactly("not-an-amount");
    }

    @Test
    void asksNothingOfALumpSum() {
        var lumpSum = new BudgetTemplate(Mode.LUMP_SUM, null, null, null, "lumpsum");
        assertThat(BudgetCheck.of(lumpSum, new ObjectMapper().createObjectNode(), "/budget/requestedAmount"))
                .isEmpty();
    }

    private static List<FieldError> errors(String requested, String... asked) {
        return BudgetCheck.of(TEMPLATE, answers(requested, asked), "/budget/requestedAmount");
    }

    private static ObjectNode answers(String requested, String... asked) {
        var answers = new ObjectMapper().createObjectNode();
        var budget = answers.putObject("budget").put("requestedAmount", requested);
        var lines = budget.putArray("lines");
        for (int i = 0; i < asked.length; i++)
            lines.addObject()
                    .put("head", TEMPLATE.allHeads().get(i).code())
                    .put("asked", asked[i])
                    .put("own", "0.00")
                    .put("basis", "");
        return answers;
    }

    private static Head head(String code, Kind kind) {
        return new Head(code, "科目" + code, code, kind, true, null, null);
    }
}
