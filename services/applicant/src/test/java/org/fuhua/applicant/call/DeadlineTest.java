package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.MovableClock;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The deadline through the front door, the clock that closes, and numbers without gaps.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DeadlineTest {
    @Inject
    MovableClock clock;

    @Inject
    CloseDueCalls closeDueCalls;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void acceptsInTheLastSecondAndItsGraceAndClosesThen() {
        clock.set("2030-01-10T00:00:00Z");
        var call = Api.published(d -> d.put("opensAt", "2030-01-01T00:00:00Z")
                .put("deadlineAt", "2030-01-31T09:00:00Z")
                .put("graceSeconds", 30)
                .put("sandbox", false)
                .withObject("/review")
                .put("noticeWorkingDays", 5));
        var organisation = Api.organisation(Api.applicant(), "ENTERPRISE");
        var drafts = IntStream.range(0, 3)
                .mapToObj(_ -> Api.filled(Api.draft(call, organisation, null)))
                .toList();
        clock.set("2029-12-31T23:59:59Z");
        Api.submit(drafts.get(0)).statusCode(409).body("code", equalTo("call-not-open"));
        clock.set("2030-01-31T09:00:00.999999Z");
        Api.submit(drafts.get(0)).statusCode(200);
        clock.set("2030-01-31T09:00:30.999999Z");
        Api.submit(drafts.get(1)).statusCode(200);
        clock.set("2030-01-31T09:00:31Z");
        Api.submit(drafts.get(2)).statusCode(409).body("code", equalTo("deadline-over"));
        Api.keyed(Api.applicant())
                .body(Api.draftBody(call, organisation, null))
                .post(Api.BASE + "/applications")
                .then()
                .statusCode(409)
                .body("code", equalTo("call-not-open"));

        clock.set("2030-01-31T09:00:35Z");
        closeDueCalls.handle();
        var path = "/calls/" + call.getString("id");
        assertThat(Api.get(officer(), path).getLong("version")).isEqualTo(call.getLong("version"));
        clock.set("2030-01-31T09:00:36Z");
        closeDueCalls.handle();
        var closed = Api.get(officer(), path);
        assertThat(closed.getString("state")).isEqualTo("CLOSED");
        assertThat(closed.getInt("applications")).isEqualTo(2);
        closeDueCalls.handle();
        assertThat(Api.get(officer(), path).getLong("version")).isEqualTo(closed.getLong("version"));
    }

    @Test
    void takesBackAndHandsInAgainInTheLastSecondAndNoLater() {
        clock.set("2030-01-10T00:00:00Z");
        var call = Api.published(d -> d.put("opensAt", "2030-01-01T00:00:00Z")
                .put("deadlineAt", "2030-01-31T09:00:00Z")
                .put("graceSeconds", 30)
                .put("sandbox", false)
                .withObject("/review")
                .put("noticeWorkingDays", 5));
        var organisation = Api.organisation(Api.applicant(), "ENTERPRISE");
        var drafts = IntStream.range(0, 3)
                .mapToObj(_ -> Api.filled(Api.draft(call, organisation, null)))
                .toList();
        var kept = Api.ok(Api.submit(drafts.get(0)).statusCode(200));
        var late = Api.ok(Api.submit(drafts.get(1)).statusCode(200));
        var back = Api.ok(Api.submit(drafts.get(2)).statusCode(200));

        clock.set("2030-01-31T09:00:30.999999Z");
        Api.submit(Api.ok(Api.reopen(back).statusCode(200))).statusCode(200);
        var open = Api.ok(Api.reopen(late).statusCode(200));
        clock.set("2030-01-31T09:00:31Z");
        Api.reopen(kept).statusCode(409).body("code", equalTo("deadline-over"));
        Api.submit(open).statusCode(409).body("code", equalTo("deadline-over"));
        assertThat(Api.get(Api.applicant(), "/applications/" + kept.getString("id"))
                        .getString("state"))
                .isEqualTo("SUBMITTED");

        clock.set("2030-01-31T09:00:36Z");
        closeDueCalls.handle();
        assertThat(Api.get(officer(), "/calls/" + call.getString("id")).getInt("applications"))
                .as("what was taken back and not handed in again does not count")
                .isEqualTo(2);
        Api.move(Api.applicant(), "/applications/" + kept.getString("id") + "/withdrawal", kept, "{\"reason\":\"不报了\"}")
                .statusCode(200);
        var tooLong = Api.get(Api.applicant(), "/applications/" + open.getString("id"));
        assertThat(tooLong.getString("publicState.zh")).isEqualTo("取回后未重新提交，已截止");
    }

    @Test
    void anOfficerDoesNotCloseARealCallEarly() {
        var call =
                Api.published(d -> d.put("sandbox", false).withObject("/review").put("noticeWorkingDays", 5));
        Api.move(officer(), "/calls/" + call.getString("id") + "/closing", call, "{}")
                .statusCode(409)
                .body("code", equalTo("deadline-not-reached"));
    }

    @Test
    void numbersWithoutGapsHoweverManyHandInAtOnce() throws Exception {
        var call = Api.published(d -> {});
        var organisation = Api.organisation(Api.applicant(), "ENTERPRISE");
        var drafts = new ArrayList<JsonPath>();
        for (int i = 0; i < 12; i++) drafts.add(Api.filled(Api.draft(call, organisation, null)));
        var incomplete = Api.draft(call, organisation, null);
        List<Callable<String>> tries = new ArrayList<>();
        for (var draft : drafts) {
            tries.add(() -> Api.submit(draft).extract().jsonPath().getString("number"));
            tries.add(() ->
                    Api.submit(incomplete).statusCode(422).extract().jsonPath().getString("number"));
        }
        var numbers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var result : threads.invokeAll(tries)) numbers.add(result.get());
        }
        numbers.removeIf(java.util.Objects::isNull);
        assertThat(numbers.stream().map(n -> n.substring(n.length() - 5)).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj("%05d"::formatted).toList());
    }

    @Test
    void tellsASubmissionThatComesAfterAnEarlyClosing() {
        var call = Api.published(d -> {});
        var draft = Api.filled(Api.draft(call, Api.organisation(Api.applicant(), "ENTERPRISE"), null));
        Api.move(officer(), "/calls/" + call.getString("id") + "/closing", call, "{}")
                .statusCode(200);
        Api.submit(draft).statusCode(409).body("code", equalTo("call-not-open"));
    }
}
