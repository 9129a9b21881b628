package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.loan.RevokeFilings;
import org.fuhua.funding.loan.filing.FilingFixture;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class LoanJourneyTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    @Inject
    javax.sql.DataSource dataSource;

    @Inject
    RevokeFilings revoke;

    private LoanStory world() {
        return new LoanStory(new Story(inbox));
    }

    @Test
    void leadsFromTheFilingToTheSubsidy() throws Exception {
        var world = world();
        var loan = world.filed(1, "1000000.00", false).getFirst();
        assertThat(loan.shown().getString("yearlyRate")).isEqualTo("3.60");
        loan.does(world.story.officer, "/confirmation", Map.of("on", world.today.toString()))
                .statusCode(422)
                .body("code", equalTo("loan-proof-wanted"));
        loan.confirmed().repaid("80000");
        loan.does(world.story.maker, "/subsidy", loan.grant()).statusCode(409);
        loan.did(world.owner, "/subsidy-claim", Map.of());
        assertThat(loan.shown().getString("subsidy.amount")).isEqualTo("32000.00");
        loan.did(world.story.maker, "/subsidy", loan.grant());
        books(world, "4968000.00", "32000.00", "5000000.00");
        loan.did(world.story.checker, "/grant/return", Map.of("reason", "附件不全"));
        books(world, "5000000.00", "0.00", "5000000.00");
        loan.did(world.story.maker, "/subsidy", loan.grant()).did(world.story.checker, "/payment", loan.paying());
        books(world, "4968000.00", "0.00", "4968000.00");
        assertThat(loan.state()).isEqualTo("SUBSIDY_PAID");
        assertThat(get(world.owner, "/loans/" + loan.id + "/history").getList("items.action"))
                .containsExactly(
                        "CONFIRM", "REPAY", "CLAIM", "GRANT_SUBSIDY", "RETURN_GRANT", "GRANT_SUBSIDY", "PAY_SUBSIDY");
        nobodyElseKnows(world, loan);
        assertThat(EventContracts.assertOutboxValid(dataSource)).containsKey("org.fuhua.funding.loan-subsidy-paid.v1");
    }

    @Test
    void compensatesALossAndTakesBackItsPartOfWhatIsRecovered() {
        var world = world();
        var loan = world.filed(1, "1000000.00", false).getFirst().confirmed().lost("999999.99");
        assertThat(loan.shown().getString("shares.province.amount")).isEqualTo("349999.99");
        assertThat(loan.shown().getString("shares.bank.amount")).isEqualTo("300000.01");
        loan.did(world.story.maker, "/compensation", loan.compensation("PROVINCE"));
        books(world, "4650000.01", "349999.99", "5000000.00");
        loan.did(world.story.checker, "/payment", loan.paying());
        books(world, "4650000.01", "0.00", "4650000.01");
        loan.did(world.story.maker, "/recoveries", loan.recovery("333333.33"));
        assertThat(loan.shown().getString("returned.amount")).isEqualTo("116666.66");
        loan.does(world.story.maker, "/recoveries", loan.recovery("666666.67"))
                .statusCode(422)
                .body("code", equalTo("more-than-lost"));
        loan.did(world.story.maker, "/recoveries", loan.recovery("666666.66"));
        assertThat(loan.state()).isEqualTo("RECOVERED");
        assertThat(loan.shown().getString("returned.amount")).isEqualTo("349999.99");
        books(world, "5000000.00", "0.00", "5000000.00");
        assertThat(get(world.story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
    }

    @Test
    void earlyResearchCreditIsCompensatedHigher() {
        var world = world();
        var loan = world.filed(1, "1000000.00", true).getFirst().confirmed().lost("100000");
        loan.did(world.story.maker, "/compensation", loan.compensation("CITY"));
        assertThat(loan.shown().getString("grant.amount.amount")).isEqualTo("45000.00");
        assertThat(loan.shown().getString("shares.bank.amount")).isEqualTo("10000.00");
    }

    @Test
    void anEnterpriseHasOneSubsidyOnce() {
        var world = world();
        var loans = world.filed(2, "1000000.00", false);
        loans.forEach(loan -> loan.confirmed().repaid("10000"));
        loans.getFirst().did(world.owner, "/subsidy-claim", Map.of());
        loans.getLast()
                .does(world.owner, "/subsidy-claim", Map.of())
                .statusCode(409)
                .body("code", equalTo("subsidy-once"));
        loans.getFirst().did(world.story.maker, "/subsidy-claim/refusal", Map.of("reason", "改选另一笔"));
        loans.getLast().did(world.owner, "/subsidy-claim", Map.of());
    }

    @Test
    void whoGrantedDoesNotPay() {
        var world = world();
        var both = Tokens.of("both-" + world.story.tag, "finance-maker", "finance-checker");
        var loan = world.filed(1, "1000000.00", false).getFirst().confirmed().repaid("10000");
        loan.did(world.owner, "/subsidy-claim", Map.of()).did(both, "/subsidy", loan.grant());
        loan.does(both, "/payment", loan.paying()).statusCode(403).body("code", equalTo("granter-cannot-pay"));
        loan.does(both, "/grant/return", Map.of("reason", "x")).statusCode(403);
    }

    @Test
    void aFilingThatNobodyConfirmsIsRevoked() {
        var world = world();
        var loans = world.filed(3, "1000000.00", false);
        loans.get(1).confirmed();
        loans.get(2)
                .did(
                        world.story.officer,
                        "/overdue",
                        Map.of("on", world.today.toString(), "principal", yuan("1"), "documentNo", "通知"));
        loans.get(2)
                .does(world.story.officer, "/loss", Map.of("principal", yuan("1"), "documentNo", "认定"))
                .statusCode(409)
                .body("code", equalTo("loan-not-confirmed"));
        revoke.handle();
        assertThat(loans.get(0).state()).isEqualTo("FILED");
        loans.forEach(loan -> sql.update(
                "update loan set confirm_by = ?, confirmed_on = case when confirmed_on is null then null else ? end"
                        + " where id = ?::uuid",
                world.today.minusDays(1),
                world.today.minusDays(1),
                loan.id));
        revoke.handle();
        assertThat(loans)
                .extracting(LoanStory.Loan::state)
                .containsExactly("FILING_REVOKED", "CONFIRMED", "FILING_REVOKED");
    }

    @Test
    void takesAFileWhoseTotalsHoldOnce() {
        var world = world();
        var month = YearMonth.from(world.today);
        var fen = Money.ofFen(1);
        var million = Money.ofYuan("1000000");
        var csv = world.csv(1, "1000000.00", false);
        for (var wrong : List.of(
                LoanStory.filing(world.bank, month, 2, million, million, csv),
                LoanStory.filing(world.bank, month, 1, million.plus(fen), million, csv),
                LoanStory.filing(world.bank, month, 1, million, million.minus(fen), csv)))
            post(world.story.officer, "/loan-filings", wrong)
                    .statusCode(422)
                    .body("code", equalTo("loan-totals-differ"));
        post(
                        world.story.officer,
                        "/loan-filings",
                        LoanStory.filing(world.bank, month.plusMonths(1), 1, million, million, csv))
                .statusCode(422)
                .body("code", equalTo("loan-month-to-come"));
        world.files(1, "1000000.00", false).statusCode(201);
        world.files(1, "1000000.00", false).statusCode(409).body("code", equalTo("loan-file-known"));
        world.files(2, "1000000.00", false).statusCode(409).body("code", equalTo("loan-already-filed"));
        var forbidden = csv.replace("技术研发", "转贷");
        post(world.story.officer, "/loan-filings", LoanStory.filing(world.bank, month, 1, million, million, forbidden))
                .statusCode(422)
                .body("errors[0].code", equalTo("loan-use-forbidden"))
                .body("errors[0].pointer", equalTo("/csv/1/9"));
    }

    @Test
    void showsAMonthAsItWasAnnounced() {
        var story = new Story(inbox);
        var month = FilingFixture.JULY;
        for (var file : FilingFixture.files(month, "0000A"))
            post(
                            story.officer,
                            "/loan-filings",
                            LoanStory.filing(
                                    "JULY%02d".formatted(file.bank()),
                                    month.month(),
                                    file.loans(),
                                    file.lent(),
                                    file.filed(),
                                    file.csv()))
                    .statusCode(201);
        var shown = get(story.auditor, "/loan-filings/months").setRootPath("find { it.month == '2025-07' }");
        assertThat(shown.getInt("banks")).isEqualTo(43);
        assertThat(shown.getInt("cities")).isEqualTo(15);
        assertThat(shown.getInt("enterprises")).isEqualTo(388);
        assertThat(shown.getInt("loans")).isEqualTo(443);
        assertThat(shown.getString("lent.amount")).isEqualTo("1775632544.50");
        assertThat(shown.getString("filed.amount")).isEqualTo("1763632544.50");
        assertThat(shown.getString("yearlyRate")).isEqualTo("3.39");
    }

    @Test
    void showsWhenALoanIsPaidBack() {
        var world = world();
        var loan = world.filed(1, "1000000.00", false).getFirst();
        var schedule = get(world.owner, "/loans/" + loan.id + "/schedule");
        assertThat(schedule.getList("instalments")).hasSize(12);
        assertThat(schedule.getString("instalments[11].principal.amount")).isEqualTo("1000000.00");
        assertThat(schedule.getString("interest.amount")).isIn("36500.00", "36600.00");
    }

    private void nobodyElseKnows(LoanStory world, LoanStory.Loan loan) {
        var stranger = Tokens.of("stranger-" + world.story.tag, "applicant");
        for (var what : List.of("", "/history", "/schedule"))
            given().auth()
                    .oauth2(stranger)
                    .get(Story.API + "/loans/" + loan.id + what)
                    .then()
                    .statusCode(404);
        loan.does(stranger, "/subsidy-claim", Map.of()).statusCode(404);
        assertThat(get(stranger, "/loans/mine").getList("items")).isEmpty();
        assertThat(get(world.owner, "/loans/mine").getList("items.id")).contains(loan.id);
        given().auth()
                .oauth2(world.story.auditor)
                .get(Story.API + "/loans/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void books(LoanStory world, String available, String reserved, String treasury) {
        assertThat(account(world, "AVAILABLE")).isEqualTo(available);
        assertThat(account(world, "RESERVED")).isEqualTo(reserved);
        assertThat(account(world, "TREASURY")).isEqualTo(treasury);
    }

    private String account(LoanStory world, String kind) {
        var fen = sql.one(
                        "select coalesce(sum(balance_minor), 0) from ledger_account a join pool p on p.id = a.pool_id"
                                + " where p.code = ? and kind = ?",
                        row -> row.getLong(1),
                        world.story.poolCode,
                        kind)
                .orElseThrow();
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
