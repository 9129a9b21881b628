package org.fuhua.talent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.talent.Api.BASE;
import static org.fuhua.talent.Api.as;
import static org.fuhua.talent.Api.create;
import static org.fuhua.talent.Api.move;
import static org.fuhua.talent.Api.need;
import static org.fuhua.talent.Api.needBody;
import static org.fuhua.talent.Api.officer;
import static org.fuhua.talent.Api.personBody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class TalentJourneyTest {
    @Inject
    DataSource dataSource;

    @Inject
    Inbox inbox;

    @Test
    void aNeedGoesFromCollectionToItsSolver() throws Exception {
        var id = published("无线采集芯片");
        given().get(BASE + "/public/needs?limit=100").then().statusCode(200).body("items.id", hasItem(id));

        var call = UUID.randomUUID();
        var application = UUID.randomUUID();
        callPublished(call, id);
        assertThat(need(id).getString("state")).isEqualTo("OPEN");
        assertThat(need(id).getString("callId")).isEqualTo(call.toString());
        awardConfirmed(call, application);
        assertThat(need(id).getString("state")).isEqualTo("MATCHED");
        assertThat(need(id).getString("applicationId")).isEqualTo(application.toString());

        withdrawn(published("撤回的需求"));
        create("/people", personBody("journey@example.org"));
        var types = EventContracts.assertOutboxValid(dataSource);
        assertThat(types.navigableKeySet()).containsExactlyElementsOf(EventContracts.typesOf("talent"));
    }

    @Test
    void factsOfACallMayComeInAnyOrder() {
        var id = published("乱序");
        var call = UUID.randomUUID();
        awardConfirmed(call, UUID.randomUUID());
        feed("org.fuhua.applicant.call-closed.v1", call, Map.of("callId", call, "applications", 3));
        assertThat(need(id).getString("state")).isEqualTo("PUBLISHED");
        callPublished(call, id);
        assertThat(need(id).getString("state")).isEqualTo("MATCHED");
    }

    @Test
    void aNeedWithoutApplicationsEndsWithoutBid() {
        var id = published("流榜");
        var call = UUID.randomUUID();
        callPublished(call, id);
        feed("org.fuhua.applicant.call-closed.v1", call, Map.of("callId", call, "applications", 0));
        assertThat(need(id).getString("state")).isEqualTo("NO_BID");
    }

    @Test
    void aNeedEndsWithItsCancelledCallAndStaysPublic() {
        var id = published("取消");
        var call = UUID.randomUUID();
        callPublished(call, id);
        callExtended(call, "2027-01-07T09:00:00Z", 2);
        assertThat(need(id).getString("state")).isEqualTo("OPEN");
        callCancelled(call);
        assertThat(need(id).getString("state")).isEqualTo("CALL_CANCELLED");
        assertThat(need(id).getString("publicState.zh")).isEqualTo("指南已取消");
        given().get(BASE + "/public/needs?limit=100").then().statusCode(200).body("items.id", hasItem(id));
        awardConfirmed(call, UUID.randomUUID());
        assertThat(need(id).getString("state")).isEqualTo("CALL_CANCELLED");
    }

    @Test
    void bidsAreTakenUntilTheDeadlineOfTheCallsNewestVersionInWhateverOrderTheyWereTold() {
        var id = published("延期");
        var call = UUID.randomUUID();
        assertThat(need(id).getString("deadlineAt")).isEqualTo("2099-12-31T09:00:00Z");
        callExtended(call, "2027-01-14T09:00:00Z", 3);
        callPublished(call, id);
        assertThat(need(id).getString("deadlineAt")).isEqualTo("2027-01-14T09:00:00Z");
        callExtended(call, "2027-01-07T09:00:00Z", 2);
        assertThat(need(id).getString("deadlineAt")).isEqualTo("2027-01-14T09:00:00Z");
        given().get(BASE + "/public/needs?limit=100")
                .then()
                .body("items.find { it.id == '" + id + "' }.deadlineAt", equalTo("2027-01-14T09:00:00Z"));
    }

    @Test
    void aCancellationMayComeBeforeItsCall() {
        var id = published("先取消");
        var call = UUID.randomUUID();
        callCancelled(call);
        callPublished(call, id);
        assertThat(need(id).getString("state")).isEqualTo("CALL_CANCELLED");
    }

    @Test
    void aWithdrawnNeedStaysWithdrawn() {
        var id = published("先撤后开");
        withdrawn(id);
        callPublished(UUID.randomUUID(), id);
        assertThat(need(id).getString("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void onlyTheFirstCallOfANeedCounts() {
        var id = published("两次");
        var first = UUID.randomUUID();
        callPublished(first, id);
        var second = UUID.randomUUID();
        callPublished(second, id);
        awardConfirmed(second, UUID.randomUUID());
        assertThat(need(id).getString("state")).isEqualTo("OPEN");
        assertThat(need(id).getString("callId")).isEqualTo(first.toString());
    }

    @Test
    void unpublishedNeedsAreKnownInsideOnly() {
        var id = create("/needs", needBody("未发布")).getString("id");
        as("applicant1", "applicant").get(BASE + "/needs/" + id).then().statusCode(404);
        as("applicant1", "applicant")
                .get(BASE + "/needs?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        as("auditor1", "auditor")
                .get(BASE + "/needs?state=COLLECTED&limit=100")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void namesAndAddressesAreShownToTalentOfficersOnlyAndReadingIsRecorded() throws Exception {
        var id = create("/people", personBody("lin@example.org")).getString("id");
        as("auditor1", "auditor")
                .get(BASE + "/people/" + id)
                .then()
                .body("name", equalTo("林**"), "email", equalTo("l**@example.org"), "masked", equalTo(true));
        officer().get(BASE + "/people/" + id).then().body("name", equalTo("林致远"), "email", equalTo("lin@example.org"));
        assertThat(count("select count(*) from audit where action = 'read-identity' and aggregateid = ?", id))
                .isEqualTo(1);
        assertThat(count("select count(*) from person where id = ? and name_sealed || email_sealed ~ '林|lin@'", id))
                .isZero();
        assertThat(count("select count(*) from idempotency_key where ? <> '' and body_sealed ~ '林致远|lin@example'", id))
                .isZero();
    }

    @Test
    void aProfileIsRevisedAndToldAgain() throws Exception {
        var id = create("/people", personBody("before@example.org")).getString("id");
        officer()
                .header("If-Match", "\"0\"")
                .body(personBody("after@example.org"))
                .put(BASE + "/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("email", equalTo("after@example.org"));
        assertThat(count("select count(*) from outbox where aggregateid = ?", id))
                .isEqualTo(2);
    }

    private String published(String title) {
        var id = create("/needs", needBody(title)).getString("id");
        move(id, "screening", 0, "{\"outcome\":\"PASS\",\"reason\":\"急需\"}").statusCode(200);
        move(id, "publication", 1, "").statusCode(200).body("state", equalTo("PUBLISHED"));
        return id;
    }

    private void withdrawn(String id) {
        move(id, "withdrawal", 2, "{\"reason\":\"已自行解决\"}").statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    private void callPublished(UUID call, String needId) {
        feed(
                "org.fuhua.applicant.call-published.v1",
                call,
                Map.of("callId", call, "needId", needId, "deadlineAt", "2026-12-31T09:00:00Z", "callVersion", 1));
    }

    private void callExtended(UUID call, String deadlineAt, int version) {
        feed(
                "org.fuhua.applicant.call-amended.v1",
                call,
                Map.of("callId", call, "deadlineAt", deadlineAt, "callVersion", version, "kind", "EXTEND"));
    }

    private void callCancelled(UUID call) {
        feed(
                "org.fuhua.applicant.call-cancelled.v1",
                call,
                Map.of("callId", call, "reason", "专项资金安排调整", "applications", 0));
    }

    private void awardConfirmed(UUID call, UUID application) {
        feed(
                "org.fuhua.review.award-confirmed.v1",
                UUID.randomUUID(),
                Map.of("callId", call, "applicationId", application));
    }

    private void feed(String type, UUID subject, Map<String, ?> payload) {
        var record = Facts.record(type, subject, 1, payload);
        inbox.consumers().forEach(consumer -> consumer.accept(record));
    }

    private long count(String sql, String value) throws Exception {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql.replace("id = ?", "id::text = ?"))) {
            select.setString(1, value);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
