package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Standards;
import org.junit.jupiter.api.Test;

/// What anybody may read of awards, without signing in.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OpenDataTest {
    private static final int THIS_YEAR = LocalDate.now(Clocks.PROGRAMME_ZONE).getYear();

    @Inject
    Inbox inbox;

    @Test
    void publishesEachAwardOnceWithItsPayments() throws Exception {
        var story = new Story(inbox).funded("1000000.00", 50_000_000, 4000, 6000);
        var winner = story.winner().joins().awarded(10_000_001).allSign();
        winner.paid(1);
        winner.paid(2);
        var grants = grants("?year=" + THIS_YEAR, winner.agreement().getString("number"));
        assertThat(grants).as("once, however often it was paid").hasSize(1);
        var grant = grants.getFirst();
        assertThat(grant.get("amountAwarded").decimalValue()).isEqualByComparingTo("100000.01");
        assertThat(grant.get("amountDisbursed").decimalValue()).isEqualByComparingTo("100000.01");
        assertThat(grant.get("disbursementTransaction")).hasSize(2);
        assertThat(grant.get("awardDate").textValue())
                .isEqualTo(LocalDate.now(Clocks.PROGRAMME_ZONE).toString());
        assertThat(grant.at("/recipientOrganization/0/name").textValue()).startsWith("示例公司");
        assertThat(grant.has("equityOutcome")).isFalse();
        given().get(Story.API + "/public/grants?year=" + (THIS_YEAR - 1)).then().statusCode(404);
        assertThat(grant.toString())
                .as("neither people nor accounts")
                .doesNotContain("3700001234567890123", "owner-" + story.tag, "bank");
    }

    @Test
    void tellsWhatBecameOfMoneyThatMayBecomeEquity() throws Exception {
        var story = new Story(inbox).invests(Map.of()).funded("10000000.00", 500_000_000, 5000, 5000);
        var equity = new EquityStory(story, 3_000_000);
        equity.paid()
                .statesHolders()
                .triggered()
                .valued()
                .decided("CONVERT", "3000000")
                .settled()
                .registered();
        equity.left(100_000, "1000000");
        var grant = grants("", equity.winner.agreement().getString("number")).getFirst();
        var outcome = grant.get("equityOutcome");
        assertThat(outcome.get("state").textValue()).isEqualTo("HELD");
        assertThat(grant.at("/repaymentTransaction/0/value").decimalValue()).isEqualByComparingTo("1000000");
        var parts = List.of("claim", "due", "heldAtCost", "returned", "keptAsSubsidy", "lost").stream()
                .map(part -> outcome.get(part).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).isEqualByComparingTo(grant.get("amountDisbursed").decimalValue());
        assertThat(grant.at("/fundingType/0/code").textValue()).isEqualTo("INVEST_THEN_EQUITY");
    }

    private static List<JsonNode> grants(String query, String number) throws Exception {
        var body = given().get(Story.API + "/public/grants" + query)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .extract()
                .asString();
        Standards.assertValid("360giving", "360-giving-package-schema.json", body);
        var read = new ObjectMapper().readTree(body);
        var ids = new ArrayList<String>();
        read.get("grants").forEach(grant -> ids.add(grant.get("id").textValue()));
        assertThat(ids).doesNotHaveDuplicates();
        return StreamSupport.stream(read.get("grants").spliterator(), false)
                .filter(grant -> grant.get("id").textValue().equals("360G-fuhua-" + number))
                .toList();
    }
}
