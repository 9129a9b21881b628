package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.post;
import static org.fuhua.funding.VoucherStory.Held.auditing;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fuhua.funding.voucher.ExpireVouchers;
import org.fuhua.funding.voucher.RemindOfVouchers;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class VoucherJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    javax.sql.DataSource dataSource;

    @Inject
    ExpireVouchers expire;

    @Inject
    RemindOfVouchers remind;

    @Test
    void leadsFromTheApplicationToThePayment() throws Exception {
        var world = world("1000000");
        var voucher = world.applied();
        books(world, "1000000.00", "0.00");
        voucher.does(world.story.officer, "/issue", voucher.issue("60000")).statusCode(200);
        books(world, "940000.00", "60000.00");
        voucher.reserved("100000");
        assertThat(voucher.shown().getString("claimable.amount")).isEqualTo("60000.00");
        voucher.completed("98000").claimed();
        assertThat(voucher.shown().getString("claimable.amount")).isEqualTo("58800.00");
        voucher.audited("58800", 1000);
        books(world, "930200.00", "69800.00");
        assertThat(voucher.shown().getString("audit.bonus.amount")).isEqualTo("9800.00");
        voucher.paid(true);
        books(world, "931400.00", "0.00");

        var shown = voucher.shown();
        assertThat(shown.getString("state")).isEqualTo("PAID");
        assertThat(shown.getString("paid.amount")).isEqualTo("68600.00");
        assertThat(shown.getString("released.amount")).isEqualTo("1200.00");
        assertThat(shown.getString("yearLeft.amount")).isEqualTo("441200.00");
        assertThat(get(world.member, "/vouchers/" + voucher.id + "/history").getList("items.action"))
                .containsExactly("APPLY", "ISSUE", "RESERVE", "COMPLETE", "CLAIM", "AUDIT", "PAY");
        assertThat(get(world.story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
        nobodyElseKnows(world, voucher);
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.funding.voucher-paid.v1");
    }

    private VoucherStory world(String yuan) {
        return new VoucherStory(new Story(inbox), yuan);
    }

    /// What the pool has free and has set aside.
    private void books(VoucherStory world, String available, String reserved) {
        assertThat(account(world, "AVAILABLE")).isEqualTo(available);
        assertThat(account(world, "RESERVED")).isEqualTo(reserved);
        assertThat(sum(
                        "select coalesce(sum(reserved_minor), 0) from voucher v join pool p on p.id = v.pool_id"
                                + " where p.code = ?",
                        world))
                .isEqualTo(sum(
                        "select coalesce(sum(balance_minor), 0) from ledger_account a join pool p on p.id = a.pool_id"
                                + " where p.code = ? and kind = 'RESERVED'",
                        world));
    }

    private String account(VoucherStory world, String kind) {
        var fen = sum(
                "select coalesce(sum(balance_minor), 0) from ledger_account a join pool p on p.id = a.pool_id"
                        + " where p.code = ? and kind = '" + kind + "'",
                world);
        return java.math.BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private long sum(String query, VoucherStory world) {
        return sql.one(query, row -> row.getLong(1), world.story.poolCode).orElseThrow();
    }

    private void nobodyElseKnows(VoucherStory world, VoucherStory.Held voucher) {
        var stranger = Tokens.of("stranger-" + world.story.tag, "applicant");
        for (var what : List.of("", "/history"))
            given().auth()
                    .oauth2(stranger)
                    .get(Story.API + "/vouchers/" + voucher.id + what)
                    .then()
                    .statusCode(404);
        voucher.does(stranger, "/claim", Map.of()).statusCode(404);
        assertThat(get(stranger, "/vouchers/mine").getList("items")).isEmpty();
        world.applies(stranger, world.enterprise).statusCode(403);
        assertThat(get(world.member, "/vouchers/" + voucher.id).getString("audit.check"))
                .isNull();
    }

    @Test
    void ofEightWritersOneGetsTheLastFenOfTheYear() throws Exception {
        var world = world("2000000");
        world.claimed("500000", "900000").audited("499999.99", 0).paid(false);
        var vouchers = IntStream.range(0, 8)
                .mapToObj(_ -> world.claimed("100", "1000"))
                .toList();
        var statuses = together(vouchers.stream()
                .map(voucher -> (java.util.concurrent.Callable<Integer>)
                        () -> voucher.does(world.story.maker, "/audit", auditing("0.01", 0))
                                .extract()
                                .statusCode())
                .toList());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
        vouchers.stream().filter(voucher -> voucher.state().equals("AUDITED")).forEach(voucher -> voucher.paid(false));
        assertThat(sql.one(
                        "select sum(granted_minor) from voucher where organisation_id = ? and paid_on is not null",
                        row -> row.getLong(1),
                        world.enterprise))
                .contains(50_000_000L);
        var another = world.claimed("100", "1000");
        another.does(world.story.maker, "/audit", auditing("0.01", 0))
                .statusCode(409)
                .body("code", equalTo("yearly-cap-reached"))
                .body("facts.left.minorUnits", equalTo(0));
    }

    @Test
    void anEnterpriseThatIsRegisteredTwiceHasOneCeiling() {
        var world = world("2000000");
        world.claimed("500000", "900000").audited("500000", 0).paid(false);
        var second = UUID.randomUUID();
        world.story.organisationRegistered(second, VoucherStory.code(), "同一企业");
        world.story.feed(
                "applicant-organisations",
                "org.fuhua.applicant.organisation-merged.v1",
                world.enterprise,
                Map.of("organisationId", world.enterprise, "intoOrganisationId", second));
        var voucher = world.claimed("100", "1000");
        voucher.does(world.story.maker, "/audit", auditing("0.01", 0))
                .statusCode(409)
                .body("code", equalTo("yearly-cap-reached"));
    }

    @Test
    void theNextYearHasACeilingOfItsOwn() {
        var world = world("2000000");
        var before = world.claimed("500000", "900000").audited("500000", 0).paid(false);
        sql.update("update voucher set paid_on = paid_on - interval '1 year' where id = ?::uuid", before.id);
        world.claimed("500000", "900000").audited("500000", 0).paid(false);
    }

    @Test
    void theProvidersBonusStopsAtItsCeiling() {
        var world = world("9000000");
        var first = world.claimed("500000", "6666666.70").audited("1", 3000);
        assertThat(first.shown().getString("audit.bonus.amount")).isEqualTo("2000000.00");
        first.does(world.story.checker, "/payment", first.paying(null))
                .statusCode(422)
                .body("code", equalTo("bonus-voucher-wanted"));
        first.paid(true);
        var second = world.claimed("100", "1000").audited("1", 3000);
        assertThat(second.shown().getString("audit.bonus.amount")).isEqualTo("0.00");
        var third = world.claimed("100", "1000");
        for (int wrong : new int[] {999, 3001})
            third.does(world.story.maker, "/audit", auditing("1", wrong))
                    .statusCode(422)
                    .body("code", equalTo("bonus-out-of-range"));
    }

    @Test
    void anInvoiceIsRedeemedOnce() {
        var world = world("1000000");
        var first = world.issued("100").reserved("1000");
        first.does(world.member, "/service", first.service("abc-12345", "1000")).statusCode(200);
        var second = world.issued("100").reserved("1000");
        second.does(world.member, "/service", second.service("ABC-12345", "1000"))
                .statusCode(409)
                .body("code", equalTo("invoice-already-used"))
                .body("errors[0].pointer", equalTo("/invoiceNo"));
        world.provider = world.registers(VoucherStory.code());
        var elsewhere = world.issued("100").reserved("1000");
        elsewhere
                .does(world.member, "/service", elsewhere.service("ABC-12345", "1000"))
                .statusCode(200);
    }

    @Test
    void takesNoProviderThatIsTiedToTheEnterprise() {
        var world = world("1000000");
        var voucher = world.issued("100");
        var parent = VoucherStory.code();
        var providersOrganisation = UUID.randomUUID();
        world.provider = world.registers(world.enterpriseCode);
        refusesProvider(world, voucher);
        world.provider = world.registers(VoucherStory.code());
        world.states(world.enterprise, world.enterpriseCode, "PARENT", parent);
        world.states(providersOrganisation, world.providerCode, "SAME_CONTROLLER", world.enterpriseCode);
        world.provider = get(world.story.officer, "/voucher-providers?limit=100")
                .getString("items.find { it.uscc == '" + world.providerCode + "' }.id");
        refusesProvider(world, voucher);
        world.states(providersOrganisation, world.providerCode, "PARENT", parent);
        refusesProvider(world, voucher);
        world.states(providersOrganisation, world.providerCode, "PARENT", VoucherStory.code());
        voucher.reserved("1000").completed("1000").claimed();
        world.states(world.enterprise, world.enterpriseCode, "SHAREHOLDER", world.providerCode);
        voucher.does(world.story.maker, "/audit", auditing("1", 0))
                .statusCode(422)
                .body("code", equalTo("provider-related"));
    }

    private void refusesProvider(VoucherStory world, VoucherStory.Held voucher) {
        voucher.does(world.member, "/reservation", voucher.reservation("1000"))
                .statusCode(422)
                .body("code", equalTo("provider-related"))
                .body("errors[0].pointer", equalTo("/providerId"));
    }

    @Test
    void aSuspendedProviderTakesNoNewVoucherAndFinishesTheOld() {
        var world = world("1000000");
        var agreed = world.issued("100").reserved("1000");
        Story.move(
                        world.story.officer,
                        "/voucher-providers/" + world.provider + "/suspension",
                        0,
                        Map.of("reason", "虚开发票"))
                .statusCode(200);
        agreed.completed("1000").claimed();
        var fresh = world.issued("100");
        fresh.does(world.member, "/reservation", fresh.reservation("1000"))
                .statusCode(409)
                .body("code", equalTo("provider-suspended"));
        var body = Map.of("uscc", world.providerCode, "name", "又一次", "networkNo", "YQ-2");
        post(world.story.officer, "/voucher-providers", body)
                .statusCode(409)
                .body("code", equalTo("provider-already-registered"));
    }

    @Test
    void whoAuditedDoesNotPayWhateverTheirRoles() {
        var world = world("1000000");
        var both = Tokens.of("both-" + world.story.tag, "finance-maker", "finance-checker");
        var voucher = world.claimed("100", "1000");
        voucher.does(both, "/audit", auditing("100", 0)).statusCode(200);
        voucher.does(both, "/payment", voucher.paying(null))
                .statusCode(403)
                .body("code", equalTo("auditor-cannot-pay"));
        voucher.does(both, "/audit/return", Map.of("reason", "重审")).statusCode(403);
        voucher.does(world.story.checker, "/audit/return", Map.of("reason", "发票未查验"))
                .statusCode(200);
        voucher.does(world.story.maker, "/return", Map.of("reason", "补交发票查验单")).statusCode(200);
        voucher.does(world.story.maker, "/rejection", Map.of("reason", "x")).statusCode(409);
        voucher.claimed()
                .does(world.story.maker, "/rejection", Map.of("reason", "虚假服务"))
                .statusCode(200);
        books(world, "1000000.00", "0.00");
    }

    @Test
    void aPoolThatHoldsTooLittleIssuesNothing() {
        var world = world("50");
        var voucher = world.applied();
        voucher.does(world.story.officer, "/issue", voucher.issue("50.01"))
                .statusCode(409)
                .body("code", equalTo("insufficient-balance"));
        assertThat(voucher.state()).isEqualTo("APPLIED");
        voucher.does(world.story.maker, "/issue", voucher.issue("50")).statusCode(200);
        voucher.does(world.member, "/withdrawal", Map.of("reason", "不再需要")).statusCode(200);
        var refused = world.applied();
        refused.does(world.story.officer, "/refusal", Map.of("reason", "不属于小微企业"))
                .statusCode(200);
        books(world, "50.00", "0.00");
    }

    @Test
    void endsByItselfAfterItsLastDayAndRemindsBefore() {
        var world = world("1000000");
        var soon = world.issued("100");
        var over = world.issued("200").reserved("1000");
        var claimed = world.claimed("300", "1000");
        for (var voucher : List.of(over, claimed)) shift(voucher, -1);
        shift(soon, 6);
        for (int twice = 0; twice < 2; twice++) {
            remind.handle();
            expire.handle();
        }
        assertThat(over.state()).isEqualTo("EXPIRED");
        assertThat(claimed.state()).isEqualTo("CLAIMED");
        assertThat(soon.state()).isEqualTo("ISSUED");
        assertThat(sql.list(
                        "select payload::json ->> 'daysLeft' from outbox where type like '%voucher-expiring%'"
                                + " and payload like ? order by id",
                        row -> row.getString(1), "%" + soon.id + "%"))
                .containsExactly("7");
        shift(soon, 0);
        remind.handle();
        assertThat(soon.does(world.member, "/reservation", soon.reservation("1"))
                        .extract()
                        .statusCode())
                .as("on its last day")
                .isEqualTo(200);
        books(world, "999600.00", "400.00");
    }

    private void shift(VoucherStory.Held voucher, int days) {
        sql.update(
                "update voucher set expires_on = ?::date + cast(? as int) where id = ?::uuid",
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")),
                days,
                voucher.id);
    }

    @Test
    void showsHowManyThereAreOfEachState() {
        var world = world("1000000");
        world.issued("100");
        var totals = get(world.story.checker, "/vouchers/totals");
        assertThat(totals.getInt("find { it.state == 'ISSUED' }.vouchers")).isPositive();
    }

    private static <T> List<T> together(List<java.util.concurrent.Callable<T>> work) throws Exception {
        var barrier = new CyclicBarrier(work.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = work.stream()
                    .map(one -> threads.submit(() -> {
                        barrier.await();
                        return one.call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var run : running) results.add(run.get());
            return results;
        }
    }
}
