package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    @Test
    void leadsFromTheBudgetToTheLastPayment() throws Exception {
        var story = new Story(inbox).funded("1000000.00", 80_000_000, 6000, 4000);
        var winner = story.winner().joins().awarded(50_000_001);
        assertThat(story.reservation().getString("items[0].state")).isEqualTo("RESERVED");

        winner.allSign();
        var agreement = winner.agreement();
        assertThat(agreement.getString("state")).isEqualTo("EFFECTIVE");
        assertThat(agreement.getString("number")).matches("RWS-\\d{4}-\\d{4,}");
        assertThat(agreement.getList("tranches.amount.amount")).containsExactly("300000.00", "200000.01");
        assertThat(agreement.getString("bankAccount.accountNo")).isEqualTo("**** 0123");
        assertThat(agreement.getString("parties.find { it.party == 'RECOMMENDER' }.organisationName"))
                .isEqualTo("示例市科技局");

        rejectsAndPaysTheFirst(story, winner);
        winner.paid(2);
        balances(story, winner);
        close(story, winner);
        terminate(story);
        release(story);
        publishedWhatItPromised();
    }

    private void rejectsAndPaysTheFirst(Story story, Story.Winner winner) {
        var rejected = "/payments/" + winner.prepares(1).getString("id");
        assertThat(winner.agreement().getString("tranches[0].state")).isEqualTo("PREPARED");
        move(story.checker, rejected + "/rejection", 0, Map.of("reason", "账户待核"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"), "rejectionReason", equalTo("账户待核"));
        assertThat(winner.agreement().getString("tranches[0].state")).isEqualTo("PLANNED");
        winner.paid(1);
        assertThat(winner.agreement().getString("tranches[0].state")).isEqualTo("PAID");
        assertThat(winner.agreement().getString("tranches[1].state")).isEqualTo("PLANNED");
    }

    private void balances(Story story, Story.Winner winner) {
        var application = get(story.auditor, "/balances?applicationId=" + winner.application);
        assertThat(application.getString("awarded.amount")).isEqualTo("500000.01");
        assertThat(application.getString("committed.amount")).isEqualTo("0.00");
        assertThat(application.getString("paid.amount")).isEqualTo("500000.01");
        var call = get(story.auditor, "/balances?callId=" + story.call);
        assertThat(call.getString("budget.amount")).isEqualTo("800000.00");
        assertThat(call.getString("reserved.amount")).isEqualTo("299999.99");
        assertThat(call.getString("paid.amount")).isEqualTo("500000.01");

        var account = application.getString("accounts[0].id");
        var entries = get(story.auditor, "/ledger/accounts/" + account + "/entries");
        assertThat(entries.getList("items.cause.type")).containsExactly("agreement", "payment", "payment");
        var payment = get(story.auditor, "/payments/" + entries.getString("items[2].cause.id"));
        assertThat(payment.getString("treasuryVoucherNo")).isEqualTo(entries.getString("items[2].cause.reference"));
        assertThat(payment.getString("prepared.by.name")).startsWith("maker-");
        assertThat(payment.getString("decided.by.name")).startsWith("checker-");

        var trial = get(story.auditor, "/ledger/trial-balance");
        assertThat(trial.getBoolean("balanced")).isTrue();
        assertThat(trial.getString("debits.amount")).isEqualTo(trial.getString("credits.amount"));
    }

    private void close(Story story, Story.Winner winner) {
        var agreement = winner.agreement();
        move(
                        story.officer,
                        "/agreements/" + agreement.getString("id") + "/closure",
                        agreement.getLong("version"),
                        Map.of("reason", "综合绩效评价通过"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    private void terminate(Story story) {
        var other = story.winner().joins().awarded(10_000_000).allSign();
        other.changes("TERMINATION").statusCode(200).body("state", equalTo("APPROVED"));
        assertThat(other.agreement().getString("state")).isEqualTo("TERMINATED");
        var balance = get(story.auditor, "/balances?applicationId=" + other.application);
        assertThat(balance.getString("committed.amount")).isEqualTo("0.00");
        assertThat(balance.getString("paid.amount")).isEqualTo("0.00");
    }

    private void release(Story story) {
        var reservation = story.reservation();
        move(
                        story.checker,
                        "/reservations/" + reservation.getString("items[0].id") + "/release",
                        reservation.getLong("items[0].version"),
                        Map.of("reason", "结余回池"))
                .statusCode(200)
                .body("state", equalTo("RELEASED"), "remaining.amount", equalTo("0.00"));
        var pool = get(story.auditor, "/pools/" + reservation.getString("items[0].poolId"));
        assertThat(pool.getString("available.amount")).isEqualTo("499999.99");
        assertThat(pool.getString("paid.amount")).isEqualTo("500000.01");
    }

    private void publishedWhatItPromised() throws Exception {
        var counts = EventContracts.assertOutboxValid(dataSource);
        assertThat(counts.keySet())
                .containsAll(EventContracts.typesOf("funding").stream()
                        .filter(type -> type.matches("org\\.fuhua\\.funding\\.(agreement|payment|pool|budget)-.*"))
                        .filter(
                                type -> !type.matches(
                                        ".*(payment-returned|pool-cofunded|pool-reclaimed|agreement-(suspended|resumed|revoked)).*"))
                        .toList());
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from outbox where payload like '%37000012345678%' or payload like '%示例银行济南分行%'");
                var row = select.executeQuery()) {
            row.next();
            assertThat(row.getInt(1)).as("facts with a bank account").isZero();
        }
    }
}
