package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Does things at random, right and wrong, and looks after each step whether the books still hold. Replay
/// with `-Dseed=`.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FundingWalkTest {
    private static final int STEPS = 300;
    private static final List<String> PARTIES = List.of("DEPARTMENT", "UNDERTAKER", "RECOMMENDER");

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    private final long seed = Long.getLong("seed", 20261125L);
    private final Random random = new Random(seed);
    private final List<Story.Winner> winners = new ArrayList<>();
    private Story story;
    private String pool;
    private long appropriated;

    @Test
    void keepsTheBooksWhateverHappens() {
        story = new Story(inbox).recommends();
        pool = story.makesPool();
        for (int step = 0; step < STEPS; step++) {
            var what = "seed %d, step %d: %s".formatted(seed, step, step());
            holds(what);
        }
        assertThat(paid()).as("something was paid with seed %d", seed).isPositive();
    }

    private String step() {
        return switch (random.nextInt(12)) {
            case 0 -> appropriate();
            case 1 -> award();
            case 2 -> random.nextInt(4) == 0 ? publish() : "nothing";
            case 3, 4, 5, 6 -> sign();
            case 7, 8 -> prepare();
            case 9 -> move("approval", story.checker, Map.of());
            case 10 -> move("confirmation", story.maker, Map.of("treasuryVoucherNo", "W-" + UUID.randomUUID()));
            default -> random.nextInt(3) > 0 ? move("rejection", story.checker, Map.of("reason", "退回")) : end();
        };
    }

    private String appropriate() {
        int yuan = 1 + random.nextInt(400);
        story.appropriates(pool, yuan + ".00").statusCode(201);
        appropriated += yuan * 100L;
        return "appropriate " + yuan;
    }

    private String publish() {
        story.publishes(100_000, 3333, 3333, 3334);
        return "publish";
    }

    private String award() {
        if (winners.size() >= 12) return "enough awards";
        winners.add(story.winner().joins().awarded(1 + random.nextInt(40_000)));
        return "award";
    }

    private String sign() {
        if (winners.isEmpty()) return "nobody to sign";
        var party = PARTIES.get(random.nextInt(PARTIES.size()));
        var winner = any(winners);
        if (winner.agreement().getString("id") == null) return "nothing to sign";
        return "sign " + party + " " + expected(winner.signs(party).extract().statusCode());
    }

    private String prepare() {
        if (winners.isEmpty()) return "nothing to pay";
        var winner = any(winners);
        var id = winner.agreement().getString("id");
        if (id == null) return "nothing to pay";
        var body = Map.of("agreementId", id, "trancheNo", 1 + random.nextInt(3));
        return "prepare "
                + expected(Story.post(story.maker, "/payments", body).extract().statusCode());
    }

    private String move(String how, String token, Object body) {
        var payments = sql.list(
                "select id, version from payment where pool_id = ?::uuid order by id",
                row -> Map.entry(row.getString(1), row.getLong(2)),
                pool);
        if (payments.isEmpty()) return "no payment";
        var payment = any(payments);
        var path = "/payments/" + payment.getKey() + "/" + how;
        return how + " "
                + expected(Story.move(token, path, payment.getValue(), body)
                        .extract()
                        .statusCode());
    }

    private String end() {
        if (winners.isEmpty()) return "nothing to end";
        var winner = any(winners);
        var agreement = winner.agreement();
        if (agreement.getString("id") == null) return "nothing to end";
        if (random.nextBoolean() && List.of("EFFECTIVE", "SUSPENDED").contains(agreement.getString("state"))) {
            var kinds = agreement.getString("state").equals("EFFECTIVE")
                    ? List.of("SUSPENSION", "TERMINATION", "REVOCATION")
                    : List.of("RESUMPTION", "RESUMPTION", "TERMINATION");
            var kind = any(kinds);
            return kind + " " + expected(winner.changes(kind).extract().statusCode());
        }
        var path = "/agreements/" + agreement.getString("id") + (random.nextBoolean() ? "/termination" : "/closure");
        return path
                + expected(Story.move(story.officer, path, agreement.getLong("version"), Map.of("reason", "走"))
                        .extract()
                        .statusCode());
    }

    private static int expected(int status) {
        assertThat(status).isIn(200, 201, 409, 422);
        return status;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void holds(String what) {
        assertThat(sum("select sum(case side when 'DEBIT' then amount_minor else -amount_minor end) from ledger_entry"
                        + " where pool_id = ?::uuid"))
                .as("debits = credits after %s", what)
                .isZero();
        assertThat(sum("select min(balance_minor) from ledger_account where pool_id = ?::uuid"))
                .as("nothing is negative after %s", what)
                .isNotNegative();
        assertThat(sum("select debits_minor from ledger_account where pool_id = ?::uuid and kind = 'TREASURY'"))
                .as("appropriated after %s", what)
                .isEqualTo(appropriated);
        assertThat(sum("select sum(case kind when 'TREASURY' then balance_minor else -balance_minor end)"
                        + " from ledger_account where pool_id = ?::uuid"))
                .as("claims = treasury after %s", what)
                .isZero();
        assertThat(sum("select credits_minor from ledger_account where pool_id = ?::uuid and kind = 'TREASURY'"))
                .as("paid = confirmed after %s", what)
                .isEqualTo(paid());
        assertThat(sum("""
                select count(*) from agreement a join award w on w.agreement_id = a.id
                where a.call_id = (select call_id from reservation where pool_id = ?::uuid)
                  and a.amount_minor <> (select sum(amount_minor) from agreement_tranche t where t.agreement_id = a.id)""")).as("tranches add up after %s", what).isZero();
    }

    private long paid() {
        return sum("select sum(amount_minor) from payment where pool_id = ?::uuid and state = 'CONFIRMED'");
    }

    private long sum(String query) {
        return sql.list(query, row -> row.getLong(1), pool).stream().findFirst().orElse(0L);
    }
}
