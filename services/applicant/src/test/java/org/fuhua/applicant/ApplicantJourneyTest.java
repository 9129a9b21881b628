package org.fuhua.applicant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// One application from registration to its first payment, and every way that ends earlier.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ApplicantJourneyTest {
    /// Facts of stories of their own: `ConsortiumTest`, `CommentTest`, `SendBackTest`, `MergerTest`.
    private static final Pattern TOLD_ELSEWHERE =
            Pattern.compile("partner-|member-mentioned|sent-back|reclassif|organisation-merged|certificate-expiring");

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Inject
    FieldCipher cipher;

    @Test
    void carriesApplicationsToTheEndsTheyDeserve() throws Exception {
        var department = Api.organisation(recommender(), "DEPARTMENT");
        var enterprise = Api.organisation(applicant(), "ENTERPRISE");
        enterprise = members(enterprise);
        stateNoRelations(enterprise);
        var call = call();

        var paid = Api.filled(begun(call, enterprise, department));
        paid = submitted(paid, call, 1);
        endorsed(paid);
        paid = corrected(paid);
        accepted(paid);
        reviewedAndPaid(paid);

        takenBack(Api.ok(
                Api.submit(Api.filled(Api.draft(call, enterprise, department))).statusCode(200)));
        refused(Api.ok(
                Api.submit(Api.filled(Api.draft(call, enterprise, department))).statusCode(200)));
        withdrawn(Api.ok(
                Api.submit(Api.filled(Api.draft(call, enterprise, department))).statusCode(200)));
        var givenUp = Api.draft(call, enterprise, null);
        move(applicant(), "/applications/" + givenUp.getString("id") + "/withdrawal", givenUp, "{\"reason\":\"不报了\"}")
                .statusCode(200);
        rejected(
                Api.ok(Api.submit(Api.filled(Api.draft(call, enterprise, null))).statusCode(200)));

        var known = get(officer(), "/calls/" + call.getString("id"));
        move(officer(), "/calls/" + call.getString("id") + "/closing", known, "{}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("applications", equalTo(4));
        amendedAndCancelled();
        challengeOpens();

        var published = EventContracts.assertOutboxValid(dataSource);
        assertThat(published.keySet())
                .containsAll(EventContracts.typesOf("applicant").stream()
                        .filter(type -> !TOLD_ELSEWHERE.matcher(type).find())
                        .toList());
    }

    private static void amendedAndCancelled() {
        var body = Api.definition(d -> {});
        var draft = create(officer(), "/calls", body);
        var path = "/calls/" + draft.getString("id");
        var call = ok(move(officer(), path + "/publication", draft, "{}").statusCode(200));
        var amendment = "{\"kind\":\"CLARIFY\",\"reason\":\"标题与正式文件保持一致\",\"definition\":%s}"
                .formatted(body.put("titleZh", "新标题"));
        var amended = create(Api.upon(officer(), call), path + "/amendments", amendment);
        move(officer(), path + "/cancellation", amended, "{\"reason\":\"与国家同类专项重复，予以取消\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    private static void stateNoRelations(JsonPath enterprise) {
        applicant()
                .header("If-Match", "\"0\"")
                .body("{\"relations\":[]}")
                .put(BASE + "/organisations/" + enterprise.getString("id") + "/relations")
                .then()
                .statusCode(200);
    }

    private static JsonPath members(JsonPath enterprise) {
        var path = "/organisations/" + enterprise.getString("id");
        create(applicant(), path + "/members", member("applicant2", "EDITOR"));
        var viewer = create(applicant(), path + "/members", member("viewer1", "VIEWER"));
        Api.keyed(applicant())
                .body(member("viewer1", "OWNER"))
                .post(BASE + path + "/members")
                .then()
                .statusCode(409)
                .body("code", equalTo("member-exists"));
        as("applicant2", "applicant")
                .header("If-Match", "\"0\"")
                .delete(BASE + path + "/members/" + viewer.getString("id"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-owner"));
        Api.upon(applicant(), viewer)
                .delete(BASE + path + "/members/" + viewer.getString("id"))
                .then()
                .statusCode(204);
        var left = get(applicant(), path + "/members");
        assertThat(left.getList("items.role")).containsExactlyInAnyOrder("OWNER", "EDITOR");
        var owner = left.getString("items.find { it.role == 'OWNER' }.id");
        var now = get(applicant(), path);
        assertThat(now.getString("role")).isEqualTo("OWNER");
        Api.upon(applicant(), now)
                .delete(BASE + path + "/members/" + owner)
                .then()
                .statusCode(409)
                .body("code", equalTo("last-owner"));
        return ok(Api.upon(applicant(), now).body("""
                        {"nameZh":"示例智元脑机科技有限公司","kind":"ENTERPRISE","regionCode":"370100"}""").put(BASE + path).then().statusCode(200));
    }

    private static String member(String user, String role) {
        return "{\"subject\":\"%s\",\"displayName\":\"%s\",\"role\":\"%s\"}"
                .formatted(Tokens.subject(user), user, role);
    }

    private static JsonPath call() {
        var body = Api.definition(d -> {});
        var draft = create(officer(), "/calls", body);
        given().get(BASE + "/public/calls/" + draft.getString("id")).then().statusCode(404);
        applicant().get(BASE + "/calls/" + draft.getString("id")).then().statusCode(404);
        var revised = ok(Api.upon(officer(), draft)
                .body(body.put("titleEn", "Better title").toString())
                .put(BASE + "/calls/" + draft.getString("id"))
                .then()
                .statusCode(200)
                .body("callVersion", equalTo(2)));
        var published = ok(move(officer(), "/calls/" + draft.getString("id") + "/publication", revised, "{}")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("titleEn", equalTo("Better title")));
        Api.upon(officer(), published)
                .body(body.toString())
                .put(BASE + "/calls/" + draft.getString("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("call-not-in-this-state"));
        given().get(BASE + "/public/calls?state=open&clause=8&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft.getString("id")))
                .body("items[0].budget.maxAward.currency", equalTo("CNY"));
        given().get(BASE + "/public/calls/" + draft.getString("id"))
                .then()
                .statusCode(200)
                .body("form.sections.code", contains("basic", "budget", "team"));
        return published;
    }

    private static JsonPath begun(JsonPath call, JsonPath enterprise, JsonPath department) {
        var draft = Api.draft(call, enterprise, department);
        assertThat(draft.getString("publicState.zh")).isEqualTo("填写中");
        Api.save(draft, "basic", "{\"title\":7}").statusCode(422).body("errors[0].pointer", equalTo("/title"));
        Api.save(draft, "basic", "{\"surprise\":true}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/surprise"))
                .body("errors[0].code", equalTo("unknown-member"));
        Api.save(draft, "basic", "{\"title\":\"半\"}")
                .statusCode(200)
                .body("version", equalTo(1))
                .body("completeness", equalTo(50));
        var partly = get(applicant(), "/applications/" + draft.getString("id"));
        assertThat(partly.getString("title")).isEqualTo("半");
        assertThat(partly.getInt("sections.basic.completeness")).isEqualTo(50);
        Api.submit(partly)
                .statusCode(422)
                .body("code", equalTo("application-incomplete"))
                .body("errors.pointer", hasItem("/basic/summary"))
                .body("errors.pointer", hasItem("/budget/requestedAmount"))
                .body("errors.pointer", hasItem("/team/members"))
                .body("errors.pointer", hasItem("/attachments/plan"));
        officer().get(BASE + "/applications/" + draft.getString("id")).then().statusCode(404);
        recommender()
                .get(BASE + "/applications/" + draft.getString("id"))
                .then()
                .statusCode(404);
        return partly;
    }

    private JsonPath submitted(JsonPath filled, JsonPath call, int number) throws Exception {
        var expected = "20\\d\\d-" + call.getString("code") + "-%05d".formatted(number);
        var submitted = ok(Api.submit(filled)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("owedBy", equalTo("RECOMMENDER"))
                .body("requested.amount", equalTo("300000.00"))
                .body("receipt.number", matchesPattern(expected))
                .body("receipt.digest", matchesPattern("[0-9a-f]{64}")));
        Api.submit(filled).statusCode(412);
        Api.submit(submitted).statusCode(409).body("code", equalTo("application-not-in-this-state"));
        Api.save(submitted, "basic", Api.BASIC).statusCode(409).body("code", equalTo("application-not-editable"));
        assertThat(kept(submitted.getString("id")))
                .as("personal answers are kept sealed")
                .contains("柔性脑电电极", "$sealed")
                .doesNotContainIgnoringCase("wang@example.cn")
                .doesNotContain("王晓东");
        assertThat(text("select count(*) from idempotency_key where body_sealed ~ '王晓东|wang@|applicant2'"))
                .as("kept answers are sealed whole")
                .isEqualTo("0");
        assertThat(get(applicant(), "/applications/mine?limit=100").getList("items.id"))
                .contains(submitted.getString("id"));
        return submitted;
    }

    private static void endorsed(JsonPath submitted) {
        var path = "/applications/" + submitted.getString("id");
        var check = "{\"outcome\":\"PASS\"}";
        move(officer(), path + "/formal-check", submitted, check)
                .statusCode(409)
                .body("code", equalTo("endorsement-missing"));
        var opinion = "{\"opinion\":\"材料属实，同意推荐\"}";
        move(as("recommender2", "recommender"), path + "/endorsement", submitted, opinion)
                .statusCode(404);
        assertThat(get(recommender(), "/applications?state=SUBMITTED").getList("items.id"))
                .contains(submitted.getString("id"));
        move(recommender(), path + "/endorsement", submitted, opinion)
                .statusCode(200)
                .body("state", equalTo("RECOMMENDED"))
                .body("sections.team.answers.members[0].email", equalTo("W***@Example.cn"));
    }

    private static JsonPath corrected(JsonPath submitted) {
        var path = "/applications/" + submitted.getString("id");
        var now = get(officer(), path);
        move(officer(), path + "/formal-check", now, "{\"outcome\":\"RETURN\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/defects"));
        var giveBack = """
                {"outcome":"RETURN","defects":[{"pointer":"/budget/requestedAmount","text":"与附件不一致"}]}""";
        var returned = ok(move(officer(), path + "/formal-check", now, giveBack)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("defects[0].pointer", equalTo("/budget/requestedAmount"))
                .body("owedBy", equalTo("APPLICANT")));
        move(officer(), path + "/formal-check", returned, "{\"outcome\":\"REJECT\",\"reason\":\"逾期\"}")
                .statusCode(409)
                .body("code", equalTo("correction-period-running"));
        move(applicant(), path + "/withdrawal", returned, "{\"reason\":\"不报了\"}")
                .statusCode(409);
        var mended = Api.saved(returned, "budget", "{\"requestedAmount\":\"280000\"}");
        var again = ok(Api.submit(mended)
                .statusCode(200)
                .body("state", equalTo("RECOMMENDED"))
                .body("number", equalTo(submitted.getString("number")))
                .body("requested.amount", equalTo("280000.00")));
        assertThat(again.getString("receipt.digest")).isNotEqualTo(submitted.getString("receipt.digest"));
        move(officer(), path + "/formal-check", again, giveBack)
                .statusCode(409)
                .body("code", equalTo("returned-already"));
        return again;
    }

    private void accepted(JsonPath application) throws Exception {
        move(officer(), "/applications/" + application.getString("id") + "/formal-check", application, """
                {"outcome":"PASS"}""")
                .statusCode(200)
                .body("state", equalTo("FORMAL_PASSED"));
        var fact = fact("org.fuhua.applicant.application-accepted.v1", application.getString("id"));
        assertThat(fact.path("proposal").has("team"))
                .as("personal answers stay home")
                .isFalse();
        assertThat(fact.path("proposal").path("basic").path("title").asText()).isEqualTo("柔性脑电电极");
        assertThat(fact.path("teamKeys"))
                .extracting(JsonNode::asText)
                .contains(cipher.blindIndex("wang@example.cn"), cipher.blindIndex("li@example.cn"));
        assertThat(fact.path("attachments").get(0).path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(fact.toString()).doesNotContainIgnoringCase("@example").doesNotContain("实施方案");
    }

    private void reviewedAndPaid(JsonPath application) {
        var id = application.getString("id");
        var file = "/applications/" + id + "/attachments/" + application.getString("attachments[0].id") + "/content";
        var expert = Tokens.subject("expert1");
        as("expert1", "expert").get(BASE + file).then().statusCode(404);
        var assignment = UUID.randomUUID();
        hear("review-assignments", "org.fuhua.review.assignment-made.v1", assignment, 1, """
                {"assignmentId":"%s","roundId":"%s","applicationId":"%s","callId":"%s","readerSubject":"%s"}""".formatted(
                        assignment, UUID.randomUUID(), id, application.getString("callId"), expert));
        as("expert1", "expert")
                .get(BASE + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"));
        as("expert2", "expert").get(BASE + file).then().statusCode(404);
        stage(id, "UNDER_REVIEW", "EXPERTS");
        hear("review-assignments", "org.fuhua.review.assignment-voided.v1", assignment, 2, """
                {"assignmentId":"%s","roundId":"%s","applicationId":"%s"}""".formatted(
                        assignment, UUID.randomUUID(), id));
        as("expert1", "expert").get(BASE + file).then().statusCode(404);

        var decision = UUID.randomUUID();
        hear("review-decisions", "org.fuhua.review.decision-proposed.v1", decision, 1, """
                {"decisionId":"%s","applicationId":"%s","outcome":"AWARD"}""".formatted(decision, id));
        stage(id, "PROPOSED", "OFFICER");
        var agreement = UUID.randomUUID();
        hear("funding-agreements", "org.fuhua.funding.agreement-drafted.v1", agreement, 1, of(id));
        hear("review-decisions", "org.fuhua.review.award-confirmed.v1", decision, 2, of(id));
        stage(id, "AGREEMENT_DRAFTED", "APPLICANT");
        hear("funding-agreements", "org.fuhua.funding.agreement-signed.v1", agreement, 2, of(id));
        hear("funding-agreements", "org.fuhua.funding.agreement-effective.v1", agreement, 3, of(id));
        stage(id, "AGREEMENT_EFFECTIVE", "FINANCE");
        var payment = UUID.randomUUID();
        hear("funding-payments", "org.fuhua.funding.payment-confirmed.v1", payment, 2, """
                {"paymentId":"%s","applicationId":"%s","trancheNo":1}""".formatted(payment, id));
        stage(id, "PAID", "APPLICANT");
        assertThat(get(applicant(), "/applications/" + id).getString("publicState.zh"))
                .isEqualTo("第1期经费已拨付");
    }

    private static String of(String applicationId) {
        return "{\"applicationId\":\"%s\"}".formatted(applicationId);
    }

    private static void stage(String id, String stage, String owedBy) {
        var seen = get(applicant(), "/applications/" + id);
        assertThat(seen.getString("progress.stage")).isEqualTo(stage);
        assertThat(seen.getString("owedBy")).isEqualTo(owedBy);
    }

    private static void takenBack(JsonPath submitted) {
        var path = "/applications/" + submitted.getString("id");
        var reopened = ok(move(applicant(), path + "/reopening", submitted, "")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("number", equalTo(submitted.getString("number"))));
        Api.submit(reopened).statusCode(200).body("number", equalTo(submitted.getString("number")));
    }

    private static void refused(JsonPath submitted) {
        move(recommender(), "/applications/" + submitted.getString("id") + "/endorsement-refusal", submitted, """
                {"reason":"不在归口范围"}""")
                .statusCode(200)
                .body("state", equalTo("NOT_RECOMMENDED"));
    }

    private static void withdrawn(JsonPath submitted) {
        move(applicant(), "/applications/" + submitted.getString("id") + "/withdrawal", submitted, """
                {"reason":"材料需重做"}""")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    private static void rejected(JsonPath submitted) {
        var path = "/applications/" + submitted.getString("id") + "/formal-check";
        move(officer(), path, submitted, "{\"outcome\":\"REJECT\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        move(officer(), path, submitted, "{\"outcome\":\"REJECT\",\"reason\":\"不符合申报条件\"}")
                .statusCode(200)
                .body("state", equalTo("FORMAL_REJECTED"));
    }

    private void challengeOpens() {
        var owner = Api.organisation(applicant(), "ENTERPRISE");
        var need = UUID.randomUUID();
        var payload = """
                {"needId":"%s","titleZh":"百通道芯片","titleEn":"Chip","summary":"需要芯片","ownerOrganisationId":"%s",
                 "indicators":[{"nameZh":"通道数","nameEn":"Channels","target":"≥ 128"},{"nameZh":"噪声","target":"≤ 1 µVrms"}],
                 "reward":{"minorUnits":300000000,"currency":"CNY"},"poolCode":"BCI-2026",
                 "opensAt":"2020-01-01T00:00:00Z","deadlineAt":"2099-12-31T09:00:00Z","sandbox":true}""".formatted(need, owner.getString("id"));
        hear("talent-needs", "org.fuhua.talent.need-published.v1", need, 2, payload);
        hear("talent-needs", "org.fuhua.talent.need-published.v1", need, 2, payload);
        var calls = get(officer(), "/calls?limit=100");
        assertThat(calls.getList("items.findAll { it.needId == '%s' }".formatted(need)))
                .hasSize(1);
        var id = calls.getString("items.find { it.needId == '%s' }.id".formatted(need));
        var call = get(applicant(), "/calls/" + id);
        assertThat(call.getString("state")).isEqualTo("OPEN");
        assertThat(call.getString("form.schema.properties.indicators.properties.indicator1.title"))
                .isEqualTo("通道数（≥ 128）");
        Api.keyed(applicant())
                .body(Api.draftBody(call, owner, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-eligible"))
                .body("errors[0].code", equalTo("organisation-excluded"));
    }

    private void hear(String consumer, String type, UUID subject, long sequence, String payload) {
        inbox.consumers().stream()
                .filter(c -> c.name().equals(consumer))
                .findFirst()
                .orElseThrow()
                .accept(Facts.record(type, subject, sequence, payload));
    }

    private String kept(String id) throws Exception {
        return text("select string_agg(answers, '') from application_section where application_id = '" + id + "'");
    }

    private JsonNode fact(String type, String id) throws Exception {
        return new ObjectMapper()
                .readTree(text(
                        "select payload from outbox where type = '%s' and aggregateid = '%s'".formatted(type, id)));
    }

    private String text(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(1);
        }
    }
}
