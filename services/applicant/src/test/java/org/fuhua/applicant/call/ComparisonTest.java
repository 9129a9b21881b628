package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.definition;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ComparisonTest {
    @Test
    void tellsHowACopyDiffersFromWhereItCameFrom() {
        var origin = published(d -> {});
        var copy = create(officer(), "/calls", definition(d -> {
            d.put("code", origin.getString("code") + "-B");
            ((ObjectNode) d.at("/budget/maxAward")).put("amount", "400000.00");
        }));
        var comparison = get(officer(), path(copy, "?withCall=" + origin.getString("id")));
        assertThat(comparison.getList("changes.pointer")).containsExactly("/code", "/budget/maxAward/amount");
        assertThat(comparison.getString("changes[1].was")).isEqualTo("500000.00");
        assertThat(comparison.getString("changes[1].is")).isEqualTo("400000.00");
        assertThat(comparison.getString("was.code")).isEqualTo(origin.getString("code"));
        assertThat(get(officer(), path(copy, "")).getList("changes")).isEmpty();
    }

    @Test
    void showsNoDraftToThoseWhoMayNotSeeIt() {
        var open = published(d -> {});
        var draft = create(officer(), "/calls", definition(d -> {}));
        for (var path : new String[] {
            path(draft, ""),
            path(open, "?withCall=" + draft.getString("id")),
            path(open, "?withCall=" + UUID.randomUUID()),
            path(open, "?version=2")
        }) applicant().get(BASE + path).then().statusCode(404);
        applicant().get(BASE + path(open, "?version=0")).then().statusCode(422);
        assertThat(get(applicant(), path(open, "?version=1")).getList("changes"))
                .isEmpty();
    }

    private static String path(JsonPath call, String query) {
        return "/calls/" + call.getString("id") + "/comparison" + query;
    }
}
