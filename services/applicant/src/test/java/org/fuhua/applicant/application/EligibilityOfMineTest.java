package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class EligibilityOfMineTest {
    @Inject
    SessionFactory sessions;

    private final String owner = "owner-" + UUID.randomUUID();

    @Test
    void tellsOfEachOrganisationWhatAskingForItTells() {
        var call = call();
        var first = organisation("ENTERPRISE");
        organisation("UNIVERSITY");
        organisation("DEPARTMENT");
        Api.organisation(as("somebody-else", "applicant"), "ENTERPRISE");
        Api.keyed(owner())
                .body(Api.draftBody(call, first, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(201);
        var all = mine(call, "?limit=100");
        assertThat(all.getList("items")).hasSize(3);
        for (var item : all.<Map<String, Object>>getList("items"))
            assertThat(item)
                    .isEqualTo(owner().get(BASE + "/calls/" + call.getString("id") + "/eligibility?organisationId="
                                    + item.get("organisationId"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getMap("$"));
        assertThat(all.getList("items.result")).contains("UNMET");
    }

    @Test
    void goesThroughPagesAndNeverBeyondOnesOwn() {
        var call = call();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) ids.add(organisation("ENTERPRISE").getString("id"));
        var first = mine(call, "?limit=2");
        var second = mine(call, "?limit=2&cursor=" + first.getString("nextCursor"));
        var read = new ArrayList<String>(first.getList("items.organisationId"));
        read.addAll(second.getList("items.organisationId"));
        assertThat(read).containsExactlyElementsOf(ids);
        assertThat(second.getString("nextCursor")).isNull();
        as("nobody-" + UUID.randomUUID(), "applicant")
                .get(BASE + "/calls/" + call.getString("id") + "/eligibility/mine")
                .then()
                .statusCode(200)
                .body("items", empty());
        owner().get(BASE + "/calls/" + UUID.randomUUID() + "/eligibility/mine")
                .then()
                .statusCode(404);
        owner().get(BASE + "/calls/" + call.getString("id") + "/eligibility/mine?limit=101")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1), "errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var call = call();
        organisation("ENTERPRISE");
        long one = statements(() -> mine(call, ""));
        for (int i = 0; i < 4; i++) organisation("ENTERPRISE");
        assertThat(statements(() -> mine(call, ""))).isEqualTo(one);
    }

    @Test
    void findsTheOpenCallsThatSomethingOfMineMayAnswer() {
        var call = call();
        var enterprise = organisation("ENTERPRISE");
        var department = organisation("DEPARTMENT");
        assertThat(qualified(call)).containsExactly(enterprise.getString("id"));
        Api.keyed(owner())
                .body(Api.draftBody(call, enterprise, null))
                .post(BASE + "/applications")
                .then()
                .statusCode(201);
        assertThat(qualified(call)).as("its one application is begun").isNull();
        var other = organisation("UNIVERSITY");
        assertThat(qualified(call)).containsExactly(other.getString("id")).doesNotContain(department.getString("id"));
        long before = statements(this::qualifications);
        for (int i = 0; i < 3; i++) organisation("ENTERPRISE");
        assertThat(statements(this::qualifications)).isEqualTo(before);
        as("nobody-" + UUID.randomUUID(), "applicant")
                .get(BASE + "/qualifications")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private List<String> qualified(JsonPath call) {
        return qualifications()
                .getList("items.find { it.callId == '%s' }.organisationIds".formatted(call.getString("id")));
    }

    private JsonPath qualifications() {
        return owner().get(BASE + "/qualifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long statements(Runnable asking) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        asking.run(); // reads the call, which is kept in memory
        long before = statistics.getPrepareStatementCount();
        asking.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static JsonPath call() {
        return Api.published(d -> {
            // The next to close, so that calls of other tests do not stand before it.
            d.put("deadlineAt", Instant.now().plusSeconds(900).toString());
            var eligibility = (ObjectNode) d.path("eligibility");
            eligibility.put("maxPerOrganisation", 1);
            eligibility.putArray("organisationKinds").add("ENTERPRISE").add("UNIVERSITY");
        });
    }

    private JsonPath organisation(String kind) {
        return Api.organisation(owner(), kind);
    }

    private RequestSpecification owner() {
        return as(owner, "applicant", "recommender");
    }

    private JsonPath mine(JsonPath call, String query) {
        return owner().get(BASE + "/calls/" + call.getString("id") + "/eligibility/mine" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
