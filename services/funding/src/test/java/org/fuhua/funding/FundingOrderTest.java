package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Facts and money come in any order.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingOrderTest {
    @Inject
    Inbox inbox;

    Story story;

    @BeforeEach
    void begin() {
        story = new Story(inbox);
    }

    @Test
    void keepsAnAwardUntilItsCallIsKnown() {
        var winner = story.winner().joins().awarded(50_000_000);
        assertThat(winner.agreement().getString("id")).isNull();
        story.publishes(80_000_000, 10_000);
        assertThat(winner.agreement().getString("state")).isEqualTo("DRAFTED");
    }

    @Test
    void draftsOneAgreementHoweverOftenTheAwardIsTold() {
        var winner = story.publishes(80_000_000, 10_000)
                .winner()
                .joins()
                .awarded(50_000_000)
                .awarded(50_000_000);
        assertThat(Story.get(winner.owner, "/agreements/mine").getList("items")).hasSize(1);
    }

    @Test
    void letsPeopleSeeTheirAgreementOnceTheyAreKnownAsMembers() {
        var winner = story.publishes(80_000_000, 10_000).winner().awarded(50_000_000);
        assertThat(winner.agreement().getString("id")).isNull();
        winner.joins();
        assertThat(winner.agreement().getString("state")).isEqualTo("DRAFTED");
    }

    @Test
    void reservesWhenThePoolIsMadeAndHoldsEnough() {
        story.publishes(80_000_000, 10_000);
        assertThat(story.reservation().getString("items[0].state")).isEqualTo("PENDING");
        var pool = story.makesPool();
        assertThat(story.reservation().getString("items[0].state")).isEqualTo("PENDING");
        story.appropriates(pool, "799999.99").statusCode(201);
        assertThat(story.reservation().getString("items[0].state")).isEqualTo("PENDING");
        story.appropriates(pool, "0.01").statusCode(201).body("available.amount", equalTo("0.00"));
        assertThat(story.reservation().getString("items[0].state")).isEqualTo("RESERVED");
    }

    @Test
    void takesEffectWhenTheBudgetComesAfterTheSignatures() {
        story.recommends().publishes(80_000_000, 10_000);
        var winner = story.winner().joins().awarded(50_000_000).allSign();
        assertThat(winner.agreement().getString("state")).isEqualTo("SIGNING");
        assertThat(winner.agreement().getBoolean("budgetReserved")).isFalse();
        story.appropriates(story.makesPool(), "800000").statusCode(201);
        assertThat(winner.agreement().getString("state")).isEqualTo("EFFECTIVE");
    }

    @Test
    void goesByTheSequenceNotByTheArrivalOfMemberships() {
        var winner = story.publishes(80_000_000, 10_000).winner();
        story.membership(winner.organisation, winner.username, "OWNER", false);
        var late = "{\"organisationId\":\"%s\",\"subject\":\"%s\",\"role\":\"OWNER\",\"active\":true}"
                .formatted(winner.organisation, Tokens.subject(winner.username));
        inbox.consumers().stream()
                .filter(c -> c.name().equals("applicant-organisations"))
                .forEach(c -> c.accept(
                        Facts.record("org.fuhua.applicant.membership-changed.v1", winner.organisation, 0, late)));
        winner.awarded(50_000_000);
        assertThat(winner.agreement().getString("id")).isNull();
    }

    @Test
    void takesTheAwardOfADirectApplicantWithoutARecommender() {
        var winner = story.publishes(80_000_000, 10_000).winner().joins();
        var award = winner.award(50_000_000);
        award.remove("recommenderOrganisationId");
        story.feed("review-decisions", "org.fuhua.review.award-confirmed.v1", UUID.randomUUID(), award);
        assertThat(winner.agreement().getList("parties.party")).containsExactly("DEPARTMENT", "UNDERTAKER");
    }
}
