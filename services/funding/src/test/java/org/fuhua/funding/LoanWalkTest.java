package org.fuhua.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Does things to loans at random, right and wrong, and looks after each step whether the books still hold. Replay with
/// `-Dseed=`.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class LoanWalkTest {
    private static final int STEPS = 150;
    private static final long APPROPRIATED = 500_000_000;

    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    private final long seed = Long.getLong("seed", 20261130L);
    private final Random random = new Random(seed);
    private final TreeSet<String> seen = new TreeSet<>();
    private LoanStory world;
    private List<LoanStory.Loan> loans;

    private record Row(
            String state, long loss, long granted, long paid, long recovered, long returned, boolean compensation) {}

    @Test
    void keepsTheBooksWhateverHappens() {
        world = new LoanStory(new Story(inbox));
        loans = new ArrayList<>(world.filed(4, "1000000.00", false));
        loans.addAll(early());
        for (int step = 0; step < STEPS; step++) {
            var loan = loans.get(random.nextInt(loans.size()));
            var before = row(loan);
            var answer = step(loan, random.nextInt(4) == 0 ? random.nextInt(14) : fitting(before.state));
            int status = answer.extract().statusCode();
            var what = "seed %d, step %d: %d from %s".formatted(seed, step, status, before.state);
            assertThat(status).as(what).isIn(200, 403, 404, 409, 422);
            if (status != 200) assertThat(row(loan)).as(what).isEqualTo(before);
            holds(what);
            shares(loan, row(loan), what);
        }
        assertThat(seen)
                .as("states that were reached with seed %d", seed)
                .contains("SUBSIDY_PAID", "COMPENSATION_GRANTED", "COMPENSATED", "RECOVERED");
    }

    /// Unsecured loans of another enterprise, of which province and city bear more.
    private List<LoanStory.Loan> early() {
        var other = new LoanStory(new Story(inbox));
        return other.filed(4, "777777.77", true).stream()
                .map(loan -> world.new Loan(loan.id))
                .toList();
    }

    /// @return something that may be done in that state
    private int fitting(String state) {
        boolean one = random.nextBoolean();
        return switch (state) {
            case "FILED" -> 0;
            case "CONFIRMED" -> one ? 1 : 7;
            case "OVERDUE" -> one ? 0 : 8;
            case "REPAID" -> 2;
            case "SUBSIDY_CLAIMED" -> 3;
            case "LOSS_CERTIFIED" -> 10;
            case "SUBSIDY_GRANTED", "COMPENSATION_GRANTED" -> random.nextInt(4) == 0 ? 4 : 5;
            case "COMPENSATED" -> one ? 12 : 13;
            default -> random.nextInt(14);
        };
    }

    private ValidatableResponse step(LoanStory.Loan loan, int what) {
        var story = world.story;
        var payer = random.nextInt(4) == 0 ? story.maker : story.checker;
        return switch (what) {
            case 0 ->
                loan.does(
                        story.officer,
                        "/confirmation",
                        Map.of("registrationNo", "2026370100", "on", world.today.toString()));
            case 1 ->
                loan.does(
                        story.officer,
                        "/repayment",
                        Map.of(
                                "repaidOn",
                                world.today.toString(),
                                "interestPaid",
                                yuan(amount(2_000_000)),
                                "documentNo",
                                "结清证明"));
            case 2 -> loan.does(world.owner, "/subsidy-claim", Map.of());
            case 3 -> loan.does(story.maker, "/subsidy", loan.grant());
            case 4 -> loan.does(story.checker, "/grant/return", Map.of("reason", "附件不全"));
            case 5, 6 -> loan.does(payer, "/payment", loan.paying());
            case 7 ->
                loan.does(
                        story.officer,
                        "/overdue",
                        Map.of("on", world.today.toString(), "principal", yuan(amount(900_000)), "documentNo", "逾期通知"));
            case 8, 9 ->
                loan.does(story.officer, "/loss", Map.of("principal", yuan(amount(900_000)), "documentNo", "损失认定"));
            case 10, 11 ->
                loan.does(story.maker, "/compensation", loan.compensation(random.nextBoolean() ? "PROVINCE" : "CITY"));
            case 12 -> loan.does(story.maker, "/recoveries", loan.recovery(amount(900_000)));
            default -> {
                var left = row(loan);
                var rest = Math.max(1, left.loss - left.recovered);
                yield loan.does(
                        story.maker,
                        "/recoveries",
                        loan.recovery(BigDecimal.valueOf(rest, 2).toPlainString()));
            }
        };
    }

    private String amount(int yuan) {
        return BigDecimal.valueOf(1 + random.nextLong(yuan * 100L), 2).toPlainString();
    }

    private Row row(LoanStory.Loan loan) {
        return sql.one(
                        """
                        select state, loss_minor, granted_minor, paid_minor, recovered_minor, returned_minor,
                               level is not null as compensation
                        from loan where id = ?::uuid""",
                        row -> new Row(
                                row.getString("state"),
                                row.getLong("loss_minor"),
                                row.getLong("granted_minor"),
                                row.getLong("paid_minor"),
                                row.getLong("recovered_minor"),
                                row.getLong("returned_minor"),
                                row.getBoolean("compensation")),
                        loan.id)
                .orElseThrow();
    }

    private void holds(String what) {
        long setAside = 0;
        long out = 0;
        for (var loan : loans) {
            var now = row(loan);
            seen.add(now.state);
            assertThat(now.recovered).as("%s: recovered", what).isBetween(0L, now.loss);
            assertThat(now.returned).as("%s: returned", what).isBetween(0L, now.paid);
            if (now.recovered == now.loss && now.paid > 0 && now.compensation)
                assertThat(now.returned).as("%s: all came back", what).isEqualTo(now.paid);
            setAside += now.granted - now.paid;
            out += now.paid - now.returned;
        }
        assertThat(balance("RESERVED")).as("%s: set aside", what).isEqualTo(setAside);
        assertThat(balance("TREASURY")).as("%s: treasury", what).isEqualTo(APPROPRIATED - out);
        assertThat(balance("AVAILABLE")).as("%s: available", what).isEqualTo(APPROPRIATED - out - setAside);
        assertThat(get(world.story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .as("%s: trial balance", what)
                .isTrue();
    }

    /// What province, city and bank bear is the loss, to the fen.
    private void shares(LoanStory.Loan loan, Row now, String what) {
        if (now.loss == 0) return;
        var shown = loan.shown();
        if (shown.get("shares") == null) return;
        var sum = List.of("province", "city", "bank").stream()
                .map(who -> new BigDecimal(shown.getString("shares." + who + ".amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as("%s: shares", what).isEqualByComparingTo(BigDecimal.valueOf(now.loss, 2));
        if (now.compensation)
            assertThat(now.granted).as("%s: no more than the loss", what).isLessThan(now.loss);
    }

    private long balance(String kind) {
        return sql.one("""
                        select coalesce(sum(a.balance_minor), 0) from ledger_account a join pool p on p.id = a.pool_id
                        where p.code = ? and a.kind = ?""", row -> row.getLong(1), world.story.poolCode, kind).orElseThrow();
    }
}
