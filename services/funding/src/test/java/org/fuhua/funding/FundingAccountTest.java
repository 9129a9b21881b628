package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// A bank account is sealed at rest, masked on screen, and its reading leaves a trace.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingAccountTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Test
    void isReadByFinanceAndEachReadingIsRecorded() {
        var story = new Story(inbox).recommends().publishes(100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        winner.signs("UNDERTAKER").statusCode(200);
        var id = UUID.fromString(winner.agreement().getString("id"));
        assertThat(Story.get(story.maker, "/agreements/" + id + "/bank-account").getString("accountNo"))
                .isEqualTo(Story.account().get("accountNo"));
        assertThat(sql.list(
                        "select actor from audit where aggregateid = ? and action = 'READ_BANK_ACCOUNT'",
                        row -> row.getString(1),
                        id))
                .containsExactly(Tokens.subject("maker-" + story.tag));
        assertThat(sql.list("select account_no_sealed from agreement where id = ?", row -> row.getString(1), id))
                .allSatisfy(kept -> assertThat(kept).startsWith("1.").doesNotContain("370000"));
    }

    @Test
    void isNotThereBeforeTheUndertakerSigned() {
        var story = new Story(inbox).recommends().publishes(100_000, 10_000);
        var winner = story.winner().joins().awarded(100_000);
        given().auth()
                .oauth2(story.maker)
                .get(Story.API + "/agreements/" + winner.agreement().getString("id") + "/bank-account")
                .then()
                .statusCode(404);
    }
}
