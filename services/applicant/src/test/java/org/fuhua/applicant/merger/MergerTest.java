package org.fuhua.applicant.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.Codes;
import org.fuhua.applicant.listing.Listed;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class MergerTest {
    @Inject
    DataSource dataSource;

    @Test
    void everythingOfTheSecondEntryBelongsToTheOneThatStays() throws Exception {
        var stays = Api.organisation(colleague(), "ENTERPRISE");
        var ends = Api.organisation(applicant(), "ENTERPRISE");
        var call = Api.published(d -> {});
        var draft = Api.draft(call, ends, null);
        var submitted = ok(Api.submit(Api.filled(Api.draft(call, ends, null))).statusCode(200));
        decision(ends);
        var preview = officer()
                .get(BASE + "/organisation-mergers/preview?organisationId=" + id(ends) + "&intoOrganisationId="
                        + id(stays))
                .then()
                .statusCode(200)
                .body("organisation.drafts", equalTo(1))
                .body("organisation.handedIn", equalTo(1))
                .body("organisation.integrityRecords", equalTo(1))
                .body("into.members", equalTo(1))
                .body("membersMove", equalTo(true));
        assertThat(preview.extract().jsonPath().getList("sharedCalls")).isEmpty();

        carryOut(propose(ends, stays)).statusCode(200).body("state", equalTo("CARRIED_OUT"));

        assertThat(get(colleague(), "/organisations/" + id(stays) + "/members").getList("items"))
                .hasSize(2);
        assertThat(get(applicant(), "/organisations/" + id(stays)).getString("role"))
                .isEqualTo("OWNER");
        var moved = get(colleague(), "/applications/" + submitted.getString("id"));
        assertThat(moved.getString("organisationId")).isEqualTo(id(stays));
        assertThat(moved.getString("digest")).isEqualTo(submitted.getString("digest"));
        assertThat(get(applicant(), "/applications/" + draft.getString("id")).getString("organisationId"))
                .isEqualTo(id(stays));
        colleague()
                .get(BASE + "/organisations/" + id(stays) + "/integrity-records")
                .then()
                .body("items.size()", equalTo(1));
        assertThat(EventContracts.assertOutboxValid(dataSource))
                .containsKey("org.fuhua.applicant.organisation-merged.v1");
    }

    @Test
    void whatWasHandedInTellsInWhoseNameThatWas() {
        var stays = Api.organisation(colleague(), "ENTERPRISE");
        var ends = Api.organisation(applicant(), "ENTERPRISE");
        var submitted = ok(Api.submit(Api.filled(Api.draft(Api.published(d -> {}), ends, null)))
                .statusCode(200));
        var path = "/applications/" + submitted.getString("id") + "/submissions";
        var before = get(applicant(), path);
        carryOut(propose(ends, stays)).statusCode(200);
        var after = get(applicant(), path);
        assertThat(after.getString("[0].organisationId")).isEqualTo(id(ends));
        assertThat(after.getString("[0].digest")).isEqualTo(before.getString("[0].digest"));
        assertThat(after.getString("[0].seal")).isEqualTo(before.getString("[0].seal"));
        var reopened = ok(Api.reopen(get(applicant(), "/applications/" + submitted.getString("id")))
                .statusCode(200));
        ok(Api.submit(reopened).statusCode(200));
        assertThat(get(applicant(), path).getList("organisationId", String.class))
                .containsExactly(id(ends), id(stays));
    }

    @Test
    void theOldIdLeadsToTheOneThatStaysForThoseWhoSeeIt() {
        var stays = Api.organisation(colleague(), "ENTERPRISE");
        var ends = Api.organisation(applicant(), "ENTERPRISE");
        carryOut(propose(ends, stays)).statusCode(200);
        var path = BASE + "/organisations/" + id(ends);
        for (var reader : List.of(applicant(), colleague(), officer()))
            reader.get(path)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("organisation-merged"))
                    .body("facts.intoOrganisationId", equalTo(id(stays)));
        as("stranger", "applicant").get(path).then().statusCode(404);
        assertThat(get(applicant(), "/organisations/mine").getList("items.id")).doesNotContain(id(ends));
        keyed(applicant())
                .body(Api.draftBody(Api.published(d -> {}), ends, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(404);
        keyed(as("claimant", "applicant"))
                .body("{\"uscc\":\"" + ends.getString("uscc") + "\"}")
                .post(BASE + "/proofs")
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-merged"));
        keyed(officer())
                .body(body(stays, ends))
                .post(BASE + "/organisation-mergers")
                .then()
                .statusCode(409)
                .body("code", equalTo("organisation-merged"));
    }

    @Test
    void nobodyGetsInThroughAnEntryThatNobodyVerified() {
        var stays = Api.organisation(colleague(), "ENTERPRISE");
        var ends = Api.unverified(as("intruder", "applicant"), "ENTERPRISE");
        carryOut(propose(ends, stays)).statusCode(200);
        assertThat(get(colleague(), "/organisations/" + id(stays) + "/members").getList("items"))
                .hasSize(1);
        as("intruder", "applicant")
                .get(BASE + "/organisations/" + id(ends))
                .then()
                .statusCode(404);
        keyed(officer())
                .body(body(Api.organisation(applicant(), "ENTERPRISE"), Api.unverified(applicant(), "ENTERPRISE")))
                .post(BASE + "/organisation-mergers")
                .then()
                .statusCode(409)
                .body("code", equalTo("merger-into-unverified"));
    }

    @Test
    void twoPeopleWithoutAPartDecide() {
        var stays = Api.organisation(colleague(), "ENTERPRISE");
        var ends = Api.organisation(applicant(), "ENTERPRISE");
        var proposed = propose(ends, stays);
        decide(officer(), proposed, "CARRY_OUT").statusCode(403).body("code", equalTo("decides-own-case"));
        var withPart = as("colleague1", "officer", "applicant");
        decide(withPart, proposed, "CARRY_OUT").statusCode(403).body("code", equalTo("decides-own-case"));
        keyed(as("colleague1", "officer", "applicant"))
                .body(body(ends, stays))
                .post(BASE + "/organisation-mergers")
                .then()
                .statusCode(403);
        keyed(officer())
                .body(body(ends, stays))
                .post(BASE + "/organisation-mergers")
                .then()
                .statusCode(409)
                .body("code", equalTo("merger-open-already"));
        move(second(), own(proposed) + "/withdrawal", proposed, "").statusCode(404);
        decide(second(), proposed, "REFUSE").statusCode(200).body("opinion", equalTo("核对无误。"));
        decide(second(), get(officer(), own(proposed)), "CARRY_OUT")
                .statusCode(409)
                .body("code", equalTo("merger-not-in-this-state"));
        assertThat(get(applicant(), "/organisations/" + id(ends)).getString("state"))
                .isEqualTo("VERIFIED");
        var again = propose(ends, stays);
        move(officer(), own(again) + "/withdrawal", again, "").statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void mergesNeitherDifferentKindsNorAnythingIntoItself() {
        var firm = Api.organisation(applicant(), "ENTERPRISE");
        refused(body(Api.organisation(recommender(), "DEPARTMENT"), firm), 409, "merger-kinds-differ");
        refused(body(firm, firm), 422, "merger-into-itself");
        keyed(officer())
                .body("{\"organisationId\":\"%s\",\"intoOrganisationId\":\"%s\",\"reason\":\"重复\"}"
                        .formatted(UUID.randomUUID(), id(firm)))
                .post(BASE + "/organisation-mergers")
                .then()
                .statusCode(404);
        officer()
                .get(BASE + "/organisation-mergers/preview?organisationId=" + id(firm) + "&intoOrganisationId=x")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?intoOrganisationId"));
    }

    @Test
    void ofTwoMergersThatCrossOneIsCarriedOut() throws Exception {
        var one = Api.organisation(applicant(), "ENTERPRISE");
        var other = Api.organisation(applicant(), "ENTERPRISE");
        var there = propose(one, other);
        var back = propose(other, one);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of(there, back)
                    .map(merger -> both.submit(() ->
                            decide(second(), merger, "CARRY_OUT").extract().statusCode()))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void mergedTwiceItLeadsToTheLast() {
        var first = Api.organisation(applicant(), "ENTERPRISE");
        var second = Api.organisation(applicant(), "ENTERPRISE");
        var third = Api.organisation(applicant(), "ENTERPRISE");
        carryOut(propose(first, second)).statusCode(200);
        carryOut(propose(second, third)).statusCode(200);
        applicant()
                .get(BASE + "/organisations/" + id(first))
                .then()
                .statusCode(409)
                .body("facts.intoOrganisationId", equalTo(id(third)));
    }

    @Test
    void showsWhatLooksAlikeUntilItWasFoundToBeDifferent() {
        var name = "归海" + UUID.randomUUID().toString().substring(0, 8);
        var first = Listed.organisation(name + "（青岛）科技有限公司", "370200");
        var second = Listed.organisation(name + " (青岛)科技有限责任公司", "370200");
        assertThat(likenesses(second)).containsExactly(id(first));
        var proposed = propose(second, first);
        decide(second(), proposed, "REFUSE").statusCode(200);
        assertThat(likenesses(second)).isEmpty();
        applicant().get(BASE + "/organisation-duplicates").then().statusCode(403);
    }

    @Test
    void findsTheSameBodyRegisteredByAnotherAuthority() {
        var code = Codes.next();
        var first = register("海右研究院", code, "INSTITUTE");
        var second = register("海右改制研究院", Codes.withBody("12", code.substring(8, 17)), "INSTITUTE");
        assertThat(likenesses(second)).containsExactly(id(first));
        assertThat(others(second, "signs")).containsExactly("SAME_BODY_CODE");
    }

    private static JsonPath register(String name, String code, String kind) {
        return create(applicant(), "/organisations", """
                {"uscc":"%s","nameZh":"%s","kind":"%s","regionCode":"370200"}""".formatted(code, name, kind));
    }

    private static List<String> likenesses(JsonPath organisation) {
        return others(organisation, "organisation.id");
    }

    /// @return what is asked about the earlier entries like it, over all pages
    private static List<String> others(JsonPath organisation, String what) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = officer().queryParam("limit", 100);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = ok(request.get(BASE + "/organisation-duplicates").then().statusCode(200));
            found.addAll(page.getList(
                    "items.findAll { it.organisation.id == '" + id(organisation) + "' }.others.flatten()." + what
                            + ".flatten()",
                    String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return found;
    }

    private static void decision(JsonPath firm) {
        create(officer(), "/integrity-records", """
                {"organisationId":"%s","subjectClass":"UNDERTAKING_UNIT","measure":"WARNING","documentNo":"鲁科监〔2026〕9号",
                "authority":"山东省科学技术厅","reason":"迟报","decidedOn":"2026-04-01","from":"2026-04-01"}""".formatted(id(firm)));
    }

    private static void refused(String body, int status, String code) {
        keyed(officer())
                .body(body)
                .post(BASE + "/organisation-mergers")
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem("/intoOrganisationId"));
    }

    private static JsonPath propose(JsonPath organisation, JsonPath into) {
        return create(officer(), "/organisation-mergers", body(organisation, into));
    }

    private static String body(JsonPath organisation, JsonPath into) {
        return """
                {"organisationId":"%s","intoOrganisationId":"%s","reason":"换发代码后重复登记"}""".formatted(id(organisation), id(into));
    }

    private static ValidatableResponse carryOut(JsonPath merger) {
        return decide(second(), merger, "CARRY_OUT");
    }

    private static ValidatableResponse decide(RequestSpecification who, JsonPath merger, String outcome) {
        return move(who, own(merger) + "/decision", merger, """
                {"outcome":"%s","reason":"核对无误。"}""".formatted(outcome));
    }

    private static String own(JsonPath merger) {
        return "/organisation-mergers/" + merger.getString("id");
    }

    private static String id(JsonPath organisation) {
        return organisation.getString("id");
    }

    private static RequestSpecification colleague() {
        return as("colleague1", "applicant");
    }

    private static RequestSpecification second() {
        return as("officer2", "officer");
    }
}
