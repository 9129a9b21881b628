package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.fuhua.platform.inbox.DeadLetter;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Calls that are amended or cancelled, seen from the money.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingCancellationTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    javax.sql.DataSource dataSource;

    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(inbox);
    }

    @Test
    void givesTheBudgetOfACancelledCallBackOnce() throws Exception {
        story.funded("800000", 80_000_000, 10_000);
        assertThat(balance("RESERVED")).isEqualTo(80_000_000);
        story.cancels().cancels();
        assertThat(state()).isEqualTo("RELEASED");
        assertThat(balance("RESERVED")).isZero();
        assertThat(balance("AVAILABLE")).isEqualTo(80_000_000);
        assertThat(sql.list(
                        "select type from outbox where payload like ? order by id",
                        row -> row.getString(1),
                        "%" + story.call + "%"))
                .containsExactly("org.fuhua.funding.budget-reserved.v1", "org.fuhua.funding.budget-released.v1");
        assertThat(EventContracts.assertOutboxValid(dataSource)).isNotEmpty();
    }

    @Test
    void waitsForNoMoneyOnceTheCallIsCancelled() {
        story.publishes(80_000_000, 10_000).cancels();
        assertThat(state()).isEqualTo("DROPPED");
        story.appropriates(story.makesPool(), "800000").statusCode(201);
        assertThat(state()).isEqualTo("DROPPED");
        assertThat(balance("AVAILABLE")).isEqualTo(80_000_000);
    }

    @Test
    void reservesNothingForACallThatWasCancelledBeforeItWasHeardOf() {
        story.appropriates(story.makesPool(), "800000").statusCode(201);
        story.cancels().publishes(80_000_000, 10_000).amends("新标题", 80_000_000, 10_000);
        assertThat(story.reservation().getList("items")).isEmpty();
        assertThat(balance("AVAILABLE")).isEqualTo(80_000_000);
    }

    @Test
    void leavesABudgetAloneThatIsNeededAndSaysSo() {
        story.funded("800000", 80_000_000, 10_000);
        story.winner().joins().awarded(50_000_000);
        assertThatThrownBy(() -> story.cancels()).isInstanceOf(DeadLetter.class);
        assertThat(state()).isEqualTo("RESERVED");
        assertThat(balance("RESERVED")).isEqualTo(80_000_000);
    }

    @Test
    void takesTheNewWordsOfAnAmendedCallAndReservesNothingTwice() {
        story.funded("800000", 80_000_000, 10_000).amends("新标题", 80_000_000, 10_000);
        assertThat(story.reservation().getString("items[0].callTitleZh")).isEqualTo("新标题");
        assertThat(story.reservation().getList("items")).hasSize(1);
        assertThat(balance("RESERVED")).isEqualTo(80_000_000);
    }

    private String state() {
        return story.reservation().getString("items[0].state");
    }

    private long balance(String kind) {
        return sql.list("""
                        select a.balance_minor from ledger_account a join pool p on p.id = a.pool_id
                        where p.code = ? and a.kind = ?""", row -> row.getLong(1), story.poolCode, kind).stream()
                .findFirst()
                .orElse(0L);
    }
}
