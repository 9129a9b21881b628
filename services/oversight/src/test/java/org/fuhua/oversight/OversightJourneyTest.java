package org.fuhua.oversight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OversightJourneyTest {
    private static final String BASE = "/api/oversight/v1";

    @Inject
    Inbox inbox;

    private final UUID application = UUID.randomUUID();

    @Test
    void tellsAnAwardedApplicationFromCallToPaymentHoweverTheFactsCame() {
        var other = UUID.randomUUID();
        var world = new World("8").opened();
        world.submitted(application, "N-1", "运动解码系统").accepted(application, "N-1", "运动解码系统");
        world.submitted(other, "N-2", "脑控外骨骼").accepted(other, "N-2", "脑控外骨骼");
        world.reviewed(application, other).declined(other).awarded(application).paid(application);
        var shuffled = new ArrayList<>(world.told);
        shuffled.addAll(world.told);
        Collections.shuffle(shuffled, new Random(11));
        feed(shuffled);

        var timeline = timeline(application);
        assertThat(timeline.getString("outcome")).isEqualTo("AWARDED");
        assertThat(timeline.getList("missing")).isEmpty();
        assertThat(timeline.getBoolean("complete")).isTrue();
        assertThat(timeline.getList("entries")).hasSize(27);
        assertThat(timeline.getList("entries.at", String.class)).isSorted();
        assertThat(timeline.getList("entries.zh", String.class))
                .startsWith("指南已发布：提升工程", "指南预算已预留 100.00 元", "申报书已提交，编号 N-1")
                .contains("拟定结论：立项资助，拟资助 50.00 元", "任务书已签署：承担单位")
                .endsWith("第 1 期拨款已支付 30.00 元，凭证 GK-1");
        assertThat(timeline.getList("entries.en", String.class)).contains("Agreement signed by the undertaker");
        assertThat(timeline(other).getString("outcome")).isEqualTo("DECLINED");
        assertThat(timeline(other).getBoolean("complete")).isTrue();
        auditor("/completeness?callId=" + world.call)
                .body("applications", equalTo(2), "complete", equalTo(2), "incomplete", empty());
    }

    @Test
    void namesWhatIsStillMissing() {
        var world = new World("3.2").opened().submitted(application, "M-1", "缺").accepted(application, "M-1", "缺");
        world.reviewed(application).awarded(application).paid(application);
        var lost = world.told.removeLast();
        feed(world.told);
        assertThat(timeline(application).getList("missing.type"))
                .isEqualTo(java.util.List.of("org.fuhua.funding.payment-confirmed.v1"));
        auditor("/completeness?callId=" + world.call)
                .body("complete", equalTo(0), "incomplete[0].missing[0].zh", equalTo("拨款已支付"));
        feed(java.util.List.of(lost));
        assertThat(timeline(application).getBoolean("complete")).isTrue();
    }

    @Test
    void noticesAFactThatWasLostInTheMiddle() {
        var world = new World("2").opened().submitted(application, "G-1", "缺号");
        world.tell("applicant", "application", "application-returned", application, Map.of("callId", world.call));
        var lost = world.told.removeLast();
        world.submitted(application, "G-1", "缺号（修改）");
        world.tell("applicant", "application", "application-rejected", application, Map.of("callId", world.call));
        feed(world.told);
        assertThat(timeline(application).getBoolean("complete")).isFalse();
        feed(java.util.List.of(lost));
        assertThat(timeline(application).getBoolean("complete")).isTrue();
        assertThat(timeline(application).getString("title")).isEqualTo("缺号（修改）");
    }

    @Test
    void tellsHowACallWasAmendedAndThatItsCancellationEndedTheApplication() {
        var world = new World("8").opened();
        world.tell(
                "applicant",
                "call",
                "call-amended",
                world.call,
                Map.of(
                        "code", "2025-TS",
                        "titleZh", "提升工程",
                        "titleEn", "Programme",
                        "clause", "8",
                        "callVersion", 2,
                        "kind", "EXTEND",
                        "reason", "系统检修，顺延一周",
                        "changes", java.util.List.of("/deadlineAt")));
        world.submitted(application, "C-1", "取消前提交");
        feed(world.told);
        assertThat(timeline(application).getString("outcome")).isEqualTo("IN_PROGRESS");
        var reason = Map.of("reason", "专项资金安排调整", "applications", 1);
        feed(world.tell("applicant", "call", "call-cancelled", world.call, reason).told);
        var timeline = timeline(application);
        assertThat(timeline.getString("outcome")).isEqualTo("CALL_CANCELLED");
        assertThat(timeline.getBoolean("complete")).isTrue();
        assertThat(timeline.getList("entries.zh", String.class)).contains("指南已修订（延期）：系统检修，顺延一周", "指南已取消：专项资金安排调整");
        assertThat(timeline.getList("entries.en", String.class)).contains("Call amended (extension): 系统检修，顺延一周");
    }

    @Test
    void doesNotTellTheReviewOfAnApplicationThatNeverGotThere() {
        var world = new World("8").opened().submitted(application, "R-1", "未通过");
        world.tell("applicant", "application", "application-rejected", application, Map.of("callId", world.call));
        feed(world.reviewed(UUID.randomUUID()).told);
        assertThat(timeline(application).getList("entries.service")).doesNotContain("review");
        assertThat(timeline(application).getBoolean("complete")).isTrue();
    }

    @Test
    void showsApplicantsAndRecommendersTheirOwnOnlyAndNotWhoDidIt() {
        var world = new World("8").opened();
        world.member(Tokens.subject("own-applicant"), world.organisation, true);
        world.member(Tokens.subject("own-recommender"), world.department, true);
        world.member(Tokens.subject("gone"), world.organisation, true);
        world.member(Tokens.subject("gone"), world.organisation, false);
        var kept = UUID.randomUUID();
        world.tell(
                "applicant",
                "organisation",
                "organisation-merged",
                world.organisation,
                Map.of("uscc", "91379999MABC1DE16Y", "intoOrganisationId", kept, "intoUscc", "91379999MABC1DE084"));
        world.member(Tokens.subject("of-the-one-that-stays"), kept, true);
        world.submitted(application, "A-1", "归口").accepted(application, "A-1", "归口");
        var shuffled = new ArrayList<>(world.told);
        Collections.shuffle(shuffled, new Random(3));
        feed(shuffled);
        var path = BASE + "/timelines/" + application;
        as("own-applicant", "applicant")
                .get(path)
                .then()
                .statusCode(200)
                .body("entries.actor", not(hasItem("somebody")));
        as("own-recommender", "recommender").get(path).then().statusCode(200);
        as("of-the-one-that-stays", "applicant").get(path).then().statusCode(200);
        as("gone", "applicant").get(path).then().statusCode(404);
        as("stranger", "applicant").get(path).then().statusCode(404).body("code", equalTo("not-found"));
        as("stranger", "applicant")
                .get(BASE + "/timelines")
                .then()
                .statusCode(200)
                .body("items", empty());
        as("own-applicant", "applicant").get(BASE + "/timelines").then().body("items.number", contains("A-1"));
        as("maker1", "finance-maker").get(path).then().statusCode(200).body("entries.actor", hasItem("somebody"));
    }

    @Test
    void showsHowItIsJudgedToThoseWhoOverseeAndWhoJudgesToAuditors() {
        var world = new World("8").opened();
        world.member(Tokens.subject("judged-applicant"), world.organisation, true);
        world.submitted(application, "J-1", "阅读留痕")
                .accepted(application, "J-1", "阅读留痕")
                .reviewed(application);
        world.tell(
                "review",
                "reading",
                "document-read",
                UUID.randomUUID(),
                Map.of("applicationId", application, "callId", world.call, "document", "PROPOSAL"));
        feed(world.told);
        var path = BASE + "/timelines/" + application;
        var inside = "entries.findAll { it.type =~ /assignment|assessment|document-read/ }";
        for (var role : java.util.List.of("finance-maker", "talent-officer", "admin"))
            as("outside-" + role, role).get(path).then().statusCode(200).body(inside, empty());
        as("judged-applicant", "applicant").get(path).then().statusCode(200).body(inside, empty());
        as("some-officer", "officer")
                .get(path)
                .then()
                .body(inside, hasSize(8), inside + ".actor", not(hasItem("somebody")))
                .body("entries.zh", hasItem("保密材料被查阅：申报书"));
        auditor("/timelines/" + application).body(inside, hasSize(8), inside + ".actor", hasItem("somebody"));
    }

    @Test
    void findsByNumberCallAndWordsOfTheTitle() {
        var world = new World("8").opened();
        var second = UUID.randomUUID();
        feed(world.submitted(application, "S-1", "柔性 100% 电极").submitted(second, "S-2", "睡眠监测").told);
        auditor("/timelines?number=S-1").body("items", hasSize(1), "items[0].title", equalTo("柔性 100% 电极"));
        auditor("/timelines?callId=" + world.call).body("items.number", hasItems("S-1", "S-2"));
        auditor("/timelines?q=睡眠&callId=" + world.call).body("items.number", contains("S-2"));
        auditor("/timelines?q=0%25%20电&callId=" + world.call).body("items.number", contains("S-1"));
        auditor("/timelines?q=%25&callId=" + world.call).body("items.number", contains("S-1"));
        var cursor = auditor("/timelines?limit=1&callId=" + world.call)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        auditor("/timelines?limit=1&callId=" + world.call + "&cursor=" + cursor)
                .body("items", hasSize(1), "nextCursor", equalTo(null));
    }

    @Test
    void countsPerClauseOfThePlan() {
        var world = new World("15").opened().submitted(application, "C-1", "临床");
        world.submitted(UUID.randomUUID(), "C-2", "病房").accepted(application, "C-1", "临床");
        feed(world.reviewed(application).awarded(application).paid(application).told);
        auditor("/clauses").body("items", hasSize(20), "items[0].clause", equalTo("1"));
        var row = "items.find { it.clause == '15' }.";
        auditor("/clauses")
                .body(
                        row + "calls", equalTo(1),
                        row + "applications", equalTo(2),
                        row + "awards", equalTo(1),
                        row + "awarded.amount", equalTo("50.00"),
                        row + "paid.amount", equalTo("30.00"));
    }

    private void feed(Iterable<org.apache.kafka.clients.consumer.ConsumerRecord<String, String>> records) {
        records.forEach(record -> inbox.consumers().forEach(consumer -> consumer.accept(record)));
    }

    private static JsonPath timeline(UUID id) {
        return auditor("/timelines/" + id).extract().jsonPath();
    }

    private static ValidatableResponse auditor(String path) {
        return as("auditor1", "auditor")
                .urlEncodingEnabled(false)
                .get(BASE + encoded(path))
                .then()
                .statusCode(200);
    }

    private static String encoded(String path) {
        return path.codePoints()
                .mapToObj(c -> c < 128
                        ? Character.toString(c)
                        : java.net.URLEncoder.encode(Character.toString(c), java.nio.charset.StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining());
    }

    private static io.restassured.specification.RequestSpecification as(String user, String role) {
        return given().auth().oauth2(Tokens.of(user, role)).header("Accept-Language", "en");
    }
}
