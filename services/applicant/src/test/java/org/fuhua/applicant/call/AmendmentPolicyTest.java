package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fuhua.applicant.ApplicantProblem.AMENDMENT_EMPTY;
import static org.fuhua.applicant.ApplicantProblem.AMENDMENT_NOT_ALLOWED;
import static org.fuhua.applicant.call.AmendmentKind.CLARIFY;
import static org.fuhua.applicant.call.AmendmentKind.CORRECT;
import static org.fuhua.applicant.call.AmendmentKind.EXTEND;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every place of a definition that any kind may change, and those that look like them.
class AmendmentPolicyTest {
    private static final Set<AmendmentKind> NONE = EnumSet.noneOf(AmendmentKind.class);
    private static final Set<AmendmentKind> WORDS = EnumSet.of(CLARIFY, CORRECT);

    @ParameterizedTest
    @EnumSource(AmendmentKind.class)
    void changesSomething(AmendmentKind kind) {
        assertThat(refusal(kind, _ -> {}).problem()).isEqualTo(AMENDMENT_EMPTY);
        Consumer<ObjectNode> sameSet = d -> at(d, "/eligibility")
                .putArray("organisationKinds")
                .add("UNIVERSITY")
                .add("ENTERPRISE")
                .add("HOSPITAL");
        Consumer<ObjectNode> otherOrder = d -> at(d, "/eligibility")
                .putArray("organisationKinds")
                .add("HOSPITAL")
                .add("ENTERPRISE")
                .add("UNIVERSITY");
        assertThat(refusal(kind, sameSet, otherOrder).problem()).isEqualTo(AMENDMENT_EMPTY);
    }

    @Test
    void doesNotTakeAnotherSpellingOfANumberForAChange() {
        var title = "/form/schema/properties/basic/properties/title";
        assertThat(refusal(
                                CLARIFY,
                                d -> at(d, title).put("maxLength", 200.0),
                                d -> at(d, title).put("maxLength", 200))
                        .problem())
                .isEqualTo(AMENDMENT_EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"2099-12-31T09:00:01Z, true", "2099-12-31T08:59:59Z, false"})
    void extendsToALaterDeadlineOnly(String deadlineAt, boolean allowed) {
        only(allowed ? EnumSet.of(EXTEND) : NONE, "/deadlineAt", d -> d.put("deadlineAt", deadlineAt));
    }

    @Test
    void saysThingsBetter() {
        only(WORDS, "/titleZh", d -> d.put("titleZh", "新标题"));
        only(WORDS, "/titleEn", d -> d.put("titleEn", "New title"));
        only(WORDS, "/form/sections/0/titleZh", d -> at(d, "/form/sections/0").put("titleZh", "基本"));
        only(WORDS, "/form/sections/2/helpEn", d -> at(d, "/form/sections/2").put("helpEn", "Everybody"));
        only(WORDS, "/attachments/0/titleEn", d -> at(d, "/attachments/0").put("titleEn", "Plan"));
        only(WORDS, "/tranches/1/titleZh", d -> at(d, "/tranches/1").put("titleZh", "验收款"));
        only(WORDS, "/review/rubric/0/labelEn", d -> at(d, "/review/rubric/0").put("labelEn", "Novelty"));
    }

    @Test
    void saysBetterWhatTheFormAsksButAsksTheSame() {
        var basic = "/form/schema/properties/basic";
        only(WORDS, basic + "/title", d -> at(d, basic).put("title", "基本信息"));
        only(
                WORDS,
                basic + "/properties/fields/items/description",
                d -> at(d, basic + "/properties/fields/items").put("description", "每项一个领域"));
        only(
                WORDS,
                basic + "/properties/summary/x-titleEn",
                d -> at(d, basic + "/properties/summary").put("x-titleEn", "Summary"));
        only(
                NONE,
                basic + "/properties/title/maxLength",
                d -> at(d, basic + "/properties/title").put("maxLength", 300));
        only(
                NONE,
                basic + "/properties/title",
                d -> at(d, basic + "/properties").remove("title"));
        only(
                NONE,
                basic + "/properties/description",
                d -> at(d, basic + "/properties").putObject("description").put("type", "string"));
        assertThat(refusal(CLARIFY, d -> constant(d, "甲"), d -> constant(d, "乙"))
                        .errors())
                .extracting(FieldError::pointer)
                .containsExactly("/definition" + basic + "/const/title");
        only(NONE, basic + "/required", d -> ((ArrayNode) d.at(basic + "/required")).add("fields"));
        only(
                NONE,
                basic + "/properties/x-widget",
                d -> at(d, basic + "/properties").put("x-widget", "textarea"));
    }

    @Test
    void saysConditionsBetterButDemandsTheSame() {
        assertThat(AmendmentPolicy.require(
                        CLARIFY,
                        CallFixture.tree(d -> demand(d, "企业", "true")),
                        CallFixture.tree(d -> demand(d, "企业法人", "true")),
                        "/definition"))
                .containsExactly("/eligibility/conditions/0/anyOf/0/zh");
        assertThat(refusal(CORRECT, d -> demand(d, "企业", "true"), d -> demand(d, "企业", "false"))
                        .errors())
                .extracting(FieldError::pointer)
                .containsExactly("/definition/eligibility/conditions/0/anyOf/0/test");
    }

    private static void demand(ObjectNode definition, String zh, String test) {
        at(definition, "/eligibility")
                .putArray("conditions")
                .addObject()
                .put("code", "any-of")
                .put("zh", "任一")
                .put("en", "One of these")
                .put("source", "鲁科字〔2025〕50号")
                .putArray("anyOf")
                .addObject()
                .put("code", "firm")
                .put("zh", zh)
                .put("en", "A firm")
                .put("test", test);
    }

    @Test
    void putsMistakesRight() {
        only(EnumSet.of(CORRECT), "/basis/0/documentNo", d -> at(d, "/basis/0").put("documentNo", "鲁科字〔2025〕32号"));
        only(
                EnumSet.of(CORRECT),
                "/basis/1",
                d -> ((ArrayNode) d.path("basis")).addObject().put("titleZh", "通知"));
        only(EnumSet.of(CORRECT), "/leadDepartments", d -> ((ArrayNode) d.path("leadDepartments")).add("省工信厅"));
        only(EnumSet.of(CORRECT), "/responsibleDepartments", d -> d.putArray("responsibleDepartments"));
    }

    @Test
    void letsMoreFilesThroughAndNeverFewer() {
        only(
                EnumSet.of(CORRECT),
                "/attachments/0/maxBytes",
                d -> at(d, "/attachments/0").put("maxBytes", 10_485_761));
        only(NONE, "/attachments/0/maxBytes", d -> at(d, "/attachments/0").put("maxBytes", 10_485_759));
        only(
                EnumSet.of(CORRECT),
                "/attachments/0/mediaTypes",
                d -> ((ArrayNode) d.at("/attachments/0/mediaTypes")).add("image/png"));
        only(
                NONE,
                "/attachments/0/mediaTypes",
                d -> at(d, "/attachments/0").putArray("mediaTypes").add("image/png"));
        only(
                EnumSet.of(CORRECT),
                "/attachments/0/required",
                d -> at(d, "/attachments/0").put("required", false));
        assertThat(refusal(CORRECT, d -> at(d, "/attachments/0").put("required", false), _ -> {})
                        .problem())
                .isEqualTo(AMENDMENT_NOT_ALLOWED);
        only(
                NONE,
                "/attachments/1",
                d -> ((ArrayNode) d.path("attachments"))
                        .add(at(d, "/attachments/0").deepCopy().put("slot", "more")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', code, '\"OTHER\"'",
        "'', clause, '\"9\"'",
        "'', instrument, '\"LOAN\"'",
        "'', opensAt, '\"2020-01-02T00:00:00Z\"'",
        "'', graceSeconds, 60",
        "'', sandbox, false",
        "/budget, poolCode, '\"OTHER\"'",
        "/eligibility, regionPrefix, '\"3701\"'",
        "/eligibility, maxPerOrganisation, 1",
        "/eligibility, organisationKinds, '[\"UNIVERSITY\"]'",
        "/review, reviewsPerApplication, 5",
        "/review, noticeWorkingDays, 7",
        "/review/rubric/0, weight, 61",
        "/review/rubric/0, maxScore, 20",
        "/tranches/0, shareBp, 5000",
        "/attachments/0, slot, '\"other\"'",
        "/form/sections/0, code, '\"other\"'",
        "/form/extract, title, '\"/basic/summary\"'",
        "/form, personal, '[]'"
    })
    void leavesAllElseAsItWasPublished(String object, String member, String value) throws Exception {
        var json = new com.fasterxml.jackson.databind.ObjectMapper().readTree(value);
        only(NONE, object + "/" + member, d -> at(d, object).set(member, json));
    }

    @Test
    void namesEveryPlaceAtOnce() {
        var refused = refusal(EXTEND, d -> {
            d.put("deadlineAt", "2100-01-31T09:00:00Z").put("titleZh", "新标题");
            at(d, "/budget/total").put("amount", "6000000.00");
        });
        assertThat(refused.errors()).allMatch(e -> e.code().equals("not-amendable"));
        assertThat(refused.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/definition/titleZh", "/definition/budget/total/amount");
    }

    private static void constant(ObjectNode definition, String title) {
        at(definition, "/form/schema/properties/basic").putObject("const").put("title", title);
    }

    private static void only(Set<AmendmentKind> kinds, String pointer, Consumer<ObjectNode> change) {
        for (var kind : AmendmentKind.values())
            if (kinds.contains(kind))
                assertThat(AmendmentPolicy.require(
                                kind, CallFixture.tree(_ -> {}), CallFixture.tree(change), "/definition"))
                        .as("%s of %s", kind, pointer)
                        .containsExactly(pointer);
            else {
                var refused = refusal(kind, change);
                assertThat(refused.problem()).as("%s of %s", kind, pointer).isEqualTo(AMENDMENT_NOT_ALLOWED);
                assertThat(refused.errors()).extracting(FieldError::pointer).containsExactly("/definition" + pointer);
            }
    }

    private static Refusal refusal(AmendmentKind kind, Consumer<ObjectNode> is) {
        return refusal(kind, _ -> {}, is);
    }

    private static Refusal refusal(AmendmentKind kind, Consumer<ObjectNode> was, Consumer<ObjectNode> is) {
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> AmendmentPolicy.require(kind, CallFixture.tree(was), CallFixture.tree(is), "/definition"));
        assertThat(refused).as("%s is refused", kind).isNotNull();
        return refused;
    }

    private static ObjectNode at(ObjectNode definition, String pointer) {
        return (ObjectNode) definition.at(pointer);
    }
}
