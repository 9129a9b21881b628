package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.fuhua.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a call may say besides what every call says.
class ProgrammeCheckTest {
    private static final String RECOMMENDED = "{'required':true,'deadlineAt':'%s','quotaPerUnit':5}";
    private static final String LUMP_SUM = "{'mode':'LUMP_SUM','commitmentSlot':'%s'}";
    private static final String CAPS = """
            {'people':[{'role':'LEAD','pointer':'%s','key':'%s'}],'rules':[{'code':'one-per-head','zh':'限一项','en':'One',\
            'source':'鲁科字','per':'PERSON','roles':['%s'],'years':1,'most':1}]}""";
    private static final String CONSORTIUM = "{'at':'%s','membersMin':%d,'membersMax':5,'agreementSlot':'%s'}";

    @Test
    void givesUnitsNoLessTimeThanApplicants() {
        assertThat(codes("recommendation", RECOMMENDED.formatted("2099-12-31T08:59:59Z")))
                .containsExactly("/recommendation/deadlineAt before-applicants-deadline");
        assertThat(codes("recommendation", RECOMMENDED.formatted("2099-12-31T09:00:00Z")))
                .isEmpty();
    }

    @Test
    void countsPeopleWhomTheFormNamesAndSeals() {
        assertThat(codes("caps", CAPS.formatted("/team/members/0", "email", "LEAD")))
                .isEmpty();
        assertThat(codes("caps", CAPS.formatted("/team/members", "email", "LEAD")))
                .isEmpty();
        assertThat(codes("caps", CAPS.formatted("/team/members", "idNumber", "LEAD")))
                .containsExactly("/caps/people/0/pointer no-people");
        assertThat(codes("caps", CAPS.formatted("/basic", "title", "LEAD")))
                .containsExactly("/caps/people/0/pointer not-personal");
        assertThat(codes("caps", CAPS.formatted("/team/members/0", "email", "CORE")))
                .containsExactly("/caps/rules/0/roles role-not-in-people");
    }

    @Test
    void hasACommitmentForALumpSum() {
        assertThat(codes("budgetTemplate", LUMP_SUM.formatted("plan"))).isEmpty();
        assertThat(codes("budgetTemplate", LUMP_SUM.formatted("other")))
                .containsExactly("/budgetTemplate/commitmentSlot commitment-missing");
    }

    @Test
    void hasHeadsAndLinesForABudget() {
        assertThat(codes("budgetTemplate", "{'mode':'ITEMISED','at':'/budget','indirectRules':'indirect-2016'}"))
                .containsExactly(
                        "/budgetTemplate/heads heads-missing",
                        "/budgetTemplate/at no-budget-lines",
                        "/budgetTemplate/indirectRules no-indirect-head");
        assertThat(codes("budgetTemplate", "{'mode':'ITEMISED','indirectRules':'indirect-2021'}"))
                .contains("/budgetTemplate/at place-missing", "/budgetTemplate/indirectRules rules-not-in-force");
        assertThat(codes("budgetTemplate", "{'mode':'ITEMISED','indirectRules':'indirect-1999'}"))
                .contains("/budgetTemplate/indirectRules rules-unknown");
    }

    @Test
    void placesPartnersAndIndicatorsInTheForm() {
        assertThat(codes("consortium", CONSORTIUM.formatted("/team/members", 6, "other")))
                .containsExactly(
                        "/consortium/membersMax below-minimum",
                        "/consortium/at no-partners",
                        "/consortium/agreementSlot slot-unknown");
        assertThat(
                        codes(
                                "indicators",
                                "{'at':'/basic/fields','dimensions':[{'code':'a','titleZh':'a','titleEn':'a','branches':[{'code':'a','titleZh':'a','titleEn':'a','targets':[]}]}]}"))
                .containsExactly(
                        "/indicators/dimensions/0/branches/0/code not-unique",
                        "/indicators/dimensions/0/branches/0/targets empty",
                        "/indicators/at no-indicator-list");
    }

    @Test
    void paysTranchesThatThereAre() {
        var milestones =
                "[{'code':'m1','titleZh':'中期','titleEn':'Mid','afterMonths':12,'trancheNo':%d},{'code':'%s','titleZh':'末','titleEn':'End','afterMonths':24}]";
        assertThat(codes("milestones", milestones.formatted(2, "m2"))).isEmpty();
        assertThat(codes("milestones", milestones.formatted(3, "m1")))
                .containsExactly("/milestones/0/trancheNo no-such-tranche", "/milestones/1/code not-unique");
    }

    @Test
    void keepsTermsOpaqueButSmall() {
        assertThat(codes("terms", "{'anything':{'goes':1}}")).isEmpty();
        assertThat(codes("terms", "'text'")).containsExactly("/terms wrong-type");
        assertThat(codes("terms", "{'long':'" + "x".repeat(20_000) + "'}")).containsExactly("/terms too-long");
    }

    @Test
    void hasAPanelForEveryReview() {
        var three = CallFixture.definition(d -> ((ObjectNode) d.path("review")).put("panelSize", 2));
        assertThat(CallDefinitionCheck.of(three, true))
                .extracting(FieldError::pointer)
                .containsExactly("/review/panelSize");
    }

    @Test
    void aQuorumFitsThePanel() {
        assertThat(quorum(7, 7)).isEmpty();
        assertThat(quorum(7, 8)).containsExactly("/review/meeting/quorum quorum-above-panel");
        assertThat(quorum(null, 5)).containsExactly("/review/meeting/quorum quorum-above-panel");
    }

    @Test
    void stagesBeginWithSheetsAreEachThereOnceAndTheirQuorumFits() {
        assertThat(stages("[{'kind':'CORRESPONDENCE'},{'kind':'INTERVIEW','panelSize':7,'quorum':7},{'kind':'PANEL'}]"))
                .isEmpty();
        assertThat(stages("[{'kind':'INTERVIEW','panelSize':7,'quorum':8}]"))
                .containsExactly(
                        "/review/stages/0/kind sheets-come-first", "/review/stages/0/quorum quorum-above-panel");
        assertThat(stages("[{'kind':'CORRESPONDENCE','panelSize':5},{'kind':'PANEL'},{'kind':'PANEL','quorum':3}]"))
                .containsExactly(
                        "/review/stages/0/panelSize no-group",
                        "/review/stages/2/kind not-unique",
                        "/review/stages/2/quorum quorum-above-panel");
    }

    @Test
    void scoresOfInterviewsAndVisitsOrderTheRankingAsTheCallSays() {
        assertThat(stages("[{'kind':'CORRESPONDENCE'},{'kind':'INTERVIEW','order':'COMBINED','weightPercent':60},"
                        + "{'kind':'SITE_VISIT','order':'GATE'},{'kind':'PANEL'}]"))
                .isEmpty();
        assertThat(stages("[{'kind':'CORRESPONDENCE','order':'GATE'},{'kind':'INTERVIEW','order':'COMBINED'},"
                        + "{'kind':'SITE_VISIT','order':'REPLACES','weightPercent':50},"
                        + "{'kind':'PANEL','order':'REPLACES'}]"))
                .containsExactly(
                        "/review/stages/0/order no-sheets-of-its-own",
                        "/review/stages/1/weightPercent missing",
                        "/review/stages/2/weightPercent weight-without-use",
                        "/review/stages/3/order no-sheets-of-its-own");
        assertThat(stages("[{'kind':'CORRESPONDENCE'},{'kind':'INTERVIEW','weightPercent':50}]"))
                .containsExactly("/review/stages/1/weightPercent weight-without-use");
    }

    private static List<String> stages(String value) {
        var call = CallFixture.definition(d -> ((ObjectNode) d.path("review")).set("stages", json(value)));
        return CallDefinitionCheck.of(call, true).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static List<String> quorum(@Nullable Integer panel, int quorum) {
        var call = CallFixture.definition(d -> {
            var review = (ObjectNode) d.path("review");
            review.put("panelSize", panel);
            review.putObject("meeting").put("quorum", quorum).put("approvalPercent", 51);
        });
        return CallDefinitionCheck.of(call, true).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static List<String> codes(String member, String value) {
        var call = CallFixture.definition(d -> d.set(member, json(value)));
        return CallDefinitionCheck.of(call, true).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
