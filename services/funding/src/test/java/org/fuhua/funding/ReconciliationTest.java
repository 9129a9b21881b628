package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Payments to the bank and back: runs, their file, the bank's report, and statements with everything that can be wrong
/// with them.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReconciliationTest {
    private static final LocalDate TODAY = LocalDate.now(Clocks.PROGRAMME_ZONE);
    private static final String FEN_60 = "60000.00";
    private static final String WHOLE = "100000.00";

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    private Story story;
    private String pool;

    @BeforeEach
    void aPoolThatCanPay() {
        story = new Story(inbox);
        story.funded("5000000", 500_000_000, 10_000);
        pool = story.reservation().getString("items[0].poolId");
        given().auth()
                .oauth2(story.checker)
                .contentType("application/json")
                .body(Story.account())
                .put(Story.API + "/pools/" + pool + "/payer-account")
                .then()
                .statusCode(200)
                .body("payerAccount.accountNo", equalTo("**** 0123"));
    }

    private record Due(Story.Winner winner, String payment) {}

    private List<Due> prepared(int count, long fen) {
        var due = new ArrayList<Due>();
        for (int i = 0; i < count; i++) {
            var winner = story.winner().joins().awarded(fen);
            winner.allSign();
            due.add(new Due(winner, winner.prepares(1).getString("id")));
        }
        return due;
    }

    private JsonPath run() {
        return Story.post(story.maker, "/payment-runs", Map.of("poolId", pool))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String released() {
        var run = run();
        var path = "/payment-runs/" + run.getString("id");
        Story.move(story.checker, path + "/approval", 0, Map.of())
                .statusCode(200)
                .body("state", equalTo("RELEASED"));
        return path;
    }

    private String state(Due due) {
        return Story.get(story.auditor, "/payments/" + due.payment()).getString("state");
    }

    private ValidatableResponse bankSends(String xml) {
        return BankFiles.sent(story, xml);
    }

    private List<String> troubles(String message) {
        return Story.get(story.auditor, "/bank/lines?limit=100&messageId=" + message)
                .getList("items.state");
    }

    @Test
    void copesWithEveryKindOfTrouble() throws Exception {
        var due = prepared(7, 10_000_000);
        var file = file(released());
        assertThat(file).contains(e2e(due.getFirst())).contains("NbOfTxs>7<").contains("700000.00");

        bankSends(BankFiles.report(due.get(6).payment(), "AC04"))
                .statusCode(201)
                .body("type", equalTo("STATUS"));
        assertThat(state(due.get(6))).isEqualTo("REJECTED");
        assertThat(due.get(6).winner().agreement().getString("tranches[0].state"))
                .isEqualTo("PLANNED");

        var first = bankSends(BankFiles.statement(
                        line(due.get(0), WHOLE, TODAY, "A0", ""),
                        line(due.get(1), FEN_60, TODAY, "A1", ""),
                        line(due.get(2), WHOLE, TODAY, "A2", ""),
                        line(due.get(3), WHOLE, TODAY, "A3", ""),
                        line(due.get(4), WHOLE, TODAY.plusDays(30), "A4", ""),
                        entry("DBIT", WHOLE, TODAY, "A5", null, ""),
                        entry("CRDT", "12.34", TODAY, "A6", null, "")))
                .statusCode(201)
                .body("open", equalTo(3))
                .extract()
                .<String>path("id");
        assertThat(troubles(first))
                .containsExactly("MATCHED", "PARTIAL", "MATCHED", "MATCHED", "LATE", "UNMATCHED", "UNMATCHED");
        assertThat(state(due.get(1))).isEqualTo("APPROVED");
        assertThat(Story.get(story.auditor, "/payments/" + due.getFirst().payment())
                        .getString("treasuryVoucherNo"))
                .isEqualTo("A0" + story.tag);

        var second = bankSends(BankFiles.statement(
                        line(due.get(1), "40000.00", TODAY, "B1", ""),
                        line(due.get(2), WHOLE, TODAY, "B2", ""),
                        entry("CRDT", WHOLE, TODAY, "B3", e2e(due.get(3)), "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"),
                        line(due.get(0), "100000.01", TODAY, "B4", "")))
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(troubles(second)).containsExactly("MATCHED", "DUPLICATE", "RETURNED", "DUPLICATE");
        assertThat(troubles(first)).doesNotContain("PARTIAL");
        assertThat(state(due.get(1))).isEqualTo("CONFIRMED");
        assertThat(state(due.get(3))).isEqualTo("RETURNED");
        assertThat(due.get(3).winner().agreement().getString("tranches[0].state"))
                .isEqualTo("PLANNED");
        var balance =
                Story.get(story.auditor, "/balances?applicationId=" + due.get(3).winner().application);
        assertThat(balance.getString("committed.amount")).isEqualTo(WHOLE);
        settlesByHand(first, due.get(5));
        var figures = Story.get(story.auditor, "/pools/" + pool);
        assertThat(figures.getString("paid.amount")).isEqualTo("500000.00");
        assertThat(figures.getString("appropriated.amount")).isEqualTo("5000000.00");
        assertThat(Story.get(story.auditor, "/ledger/trial-balance").getBoolean("balanced"))
                .isTrue();
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains("org.fuhua.funding.payment-returned.v1", "org.fuhua.funding.bank-message-imported.v1");
    }

    private void settlesByHand(String message, Due due) {
        var lines = Story.get(story.auditor, "/bank/lines?trouble=true&messageId=" + message);
        var debit = "/bank/lines/" + lines.getString("items[0].id");
        var interest = "/bank/lines/" + lines.getString("items[1].id");
        var match = Map.of("paymentId", due.payment(), "reason", "附言缺失");
        Story.move(story.maker, interest + "/match", 0, match)
                .statusCode(422)
                .body("code", equalTo("line-does-not-fit"));
        Story.move(story.maker, debit + "/match", 0, match).statusCode(200).body("state", equalTo("MATCHED"));
        Story.move(story.maker, debit + "/match", 1, match).statusCode(409).body("code", equalTo("line-settled"));
        Story.move(story.maker, interest + "/explanation", 0, Map.of("reason", "活期利息"))
                .statusCode(200)
                .body("state", equalTo("SET_ASIDE"), "settledReason", equalTo("活期利息"));
        assertThat(state(due)).isEqualTo("CONFIRMED");
    }

    @Test
    void givesToThePoolWhatComesBackAfterTheAgreementEnded() {
        var due = prepared(1, 10_000_000).getFirst();
        var run = released();
        assertThat(Story.get(story.auditor, run).getInt("payments")).isEqualTo(1);
        Story.move(story.checker, "/payments/" + due.payment() + "/rejection", 2, Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("payment-in-run"));
        bankSends(BankFiles.statement(line(due, WHOLE, TODAY, "E1", ""))).statusCode(201);
        var agreement = due.winner().agreement();
        Story.move(
                        story.officer,
                        "/agreements/" + agreement.getString("id") + "/closure",
                        agreement.getLong("version"),
                        Map.of("reason", "验收通过"))
                .statusCode(200);
        bankSends(BankFiles.statement(entry("CRDT", WHOLE, TODAY, "E2", e2e(due), "")))
                .statusCode(201);
        assertThat(state(due)).isEqualTo("RETURNED");
        var figures = Story.get(story.auditor, "/pools/" + pool);
        assertThat(figures.getString("available.amount")).isEqualTo(WHOLE);
        assertThat(figures.getString("committed.amount")).isEqualTo("0.00");
        assertThat(figures.getString("paid.amount")).isEqualTo("0.00");
    }

    @Test
    void takesNoMessageTwice() {
        var due = prepared(1, 10_000_000);
        released();
        var statement = BankFiles.statement(line(due.getFirst(), WHOLE, TODAY, "C1", ""));
        bankSends(statement).statusCode(201);
        bankSends(statement).statusCode(409).body("code", equalTo("bank-message-known"));
        bankSends(statement.replace("C1", "C2")).statusCode(409).body("code", equalTo("bank-message-known"));
        assertThat(Story.get(story.auditor, "/pools/" + pool).getString("paid.amount"))
                .isEqualTo(WHOLE);
    }

    @Test
    void takesNothingThatIsNoMessageOfABank() {
        for (var nothing : List.of(
                "<Document/>",
                "{}",
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>",
                BankFiles.statement(line(new Due(null, UUID.randomUUID().toString()), "1.001", TODAY, "D", "")),
                BankFiles.statement(line(new Due(null, UUID.randomUUID().toString()), "1", TODAY, "D", ""))
                        .replace("CNY", "EUR"),
                BankFiles.statement("<Ntry/>")))
            bankSends(nothing).statusCode(422).body("code", equalTo("bank-message-invalid"));
    }

    @Test
    void wantsTwoChecksOverTheThresholdAndNobodyWithAnInterest() {
        var due = prepared(1, 100_000_000);
        var run = run();
        assertThat(run.getBoolean("secondCheck")).isTrue();
        assertThat(Story.get(story.auditor, "/payments?runId=" + run.getString("id"))
                        .getList("items.id"))
                .as("who checks sees what")
                .containsExactly(due.getFirst().payment());
        var path = "/payment-runs/" + run.getString("id");
        var alone = "/payments/" + due.getFirst().payment() + "/approval";
        Story.move(story.checker, alone, 1, Map.of()).statusCode(409).body("code", equalTo("payment-in-run"));
        var both = Tokens.of("maker-" + story.tag, "finance-checker");
        Story.move(both, path + "/approval", 0, Map.of())
                .statusCode(403)
                .body("code", equalTo("maker-cannot-check-run"));
        story.membership(due.getFirst().winner().organisation, "insider-" + story.tag, "MEMBER", true);
        var insider = Tokens.of("insider-" + story.tag, "finance-checker");
        Story.move(insider, path + "/approval", 0, Map.of()).statusCode(403).body("code", equalTo("interest-in-payee"));
        Story.move(story.checker, path + "/approval", 0, Map.of())
                .statusCode(200)
                .body("state", equalTo("CHECKED"));
        Story.move(story.checker, path + "/approval", 1, Map.of())
                .statusCode(403)
                .body("code", equalTo("checked-run-already"));
        assertThat(state(due.getFirst())).isEqualTo("PREPARED");
        var second = Tokens.of("second-" + story.tag, "finance-checker");
        Story.move(second, path + "/approval", 1, Map.of()).statusCode(200).body("state", equalTo("RELEASED"));
        assertThat(state(due.getFirst())).isEqualTo("APPROVED");
    }

    @Test
    void givesPaymentsOfARejectedRunBack() {
        var due = prepared(2, 10_000_000);
        var run = run();
        Story.post(story.maker, "/payment-runs", Map.of("poolId", pool))
                .statusCode(422)
                .body("code", equalTo("nothing-to-pay"));
        Story.post(
                        story.maker,
                        "/payment-runs",
                        Map.of(
                                "poolId",
                                pool,
                                "paymentIds",
                                List.of(due.getFirst().payment())))
                .statusCode(422)
                .body("code", equalTo("not-for-this-run"));
        var path = "/payment-runs/" + run.getString("id");
        given().auth()
                .oauth2(story.maker)
                .get(Story.API + path + "/bank-file")
                .then()
                .statusCode(409);
        Story.move(story.checker, path + "/rejection", 0, Map.of("reason", "待核"))
                .statusCode(200);
        assertThat(run().getInt("payments")).isEqualTo(2);
    }

    @Test
    void listsWhatIsDueUntilItIsPrepared() {
        var winner = story.winner().joins().awarded(10_000_000);
        winner.allSign();
        var id = winner.agreement().getString("id");
        var due = due(id);
        assertThat(due).containsEntry("dueOn", TODAY.plusDays(30).toString()).containsEntry("overdue", false);
        winner.prepares(1);
        assertThat(due(id)).isNull();
    }

    @Test
    void isFundedInARatioAndGivesBackWhatNobodyReserved() throws Exception {
        var path = "/pools/" + pool;
        var share = Map.of("code", "CITY", "nameZh", "市", "nameEn", "City", "shareBp", 5_000);
        var province = Map.of("code", "PROVINCE", "nameZh", "省", "nameEn", "Province", "shareBp", 5_000);
        put(path + "/cofunders", Map.of("cofunders", List.of(share, share))).statusCode(422);
        put(path + "/cofunders", Map.of("cofunders", List.of(share, province)))
                .statusCode(200)
                .body("cofunders.size()", equalTo(2));
        appropriates(path, null).statusCode(422).body("code", equalTo("no-such-cofunder"));
        appropriates(path, "CITY").statusCode(201).body("cofunders[1].owes.amount", equalTo("300.00"));
        var stranger = Map.of("code", "X", "nameZh", "X", "nameEn", "X", "shareBp", 5_000);
        put(path + "/cofunders", Map.of("cofunders", List.of(province, stranger)))
                .statusCode(409)
                .body("code", equalTo("cofunder-already-paid"));
        reclaims(path, "300.01").statusCode(409).body("code", equalTo("insufficient-balance"));
        reclaims(path, "300.00")
                .statusCode(201)
                .body("available.amount", equalTo("0.00"), "paid.amount", equalTo("0.00"))
                .body("appropriated.amount", equalTo("5000000.00"));
        reclaims(path, "300.00").statusCode(409).body("code", equalTo("reclamation-already-booked"));
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains("org.fuhua.funding.pool-cofunded.v1", "org.fuhua.funding.pool-reclaimed.v1");
    }

    private ValidatableResponse reclaims(String path, String yuan) {
        return Story.post(
                story.checker,
                path + "/reclamations",
                Map.of("amount", yuan(yuan), "documentNo", "收" + story.tag, "reason", "结余"));
    }

    private ValidatableResponse appropriates(String path, String cofunder) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("amount", yuan("300.00"), "documentNo", "文" + UUID.randomUUID()));
        if (cofunder != null) body.put("cofunder", cofunder);
        return Story.post(story.maker, path + "/appropriations", body);
    }

    private ValidatableResponse put(String path, Object body) {
        return given().auth()
                .oauth2(story.checker)
                .contentType("application/json")
                .body(body)
                .put(Story.API + path)
                .then();
    }

    private static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private Map<String, Object> due(String agreementId) {
        String cursor = "";
        do {
            var page = Story.get(story.auditor, "/due-tranches?limit=100" + cursor);
            Map<String, Object> found = page.getMap("items.find { it.agreementId == '" + agreementId + "' }");
            if (found != null) return found;
            var next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        return null;
    }

    private String file(String run) throws Exception {
        var xml = given().auth()
                .oauth2(story.maker)
                .get(Story.API + run + "/bank-file")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var again = given().auth()
                .oauth2(story.checker)
                .get(Story.API + run + "/bank-file")
                .asString();
        assertThat(again).isEqualTo(xml);
        SchemaFactory.newDefaultInstance()
                .newSchema(getClass().getResource("/iso20022/pain.001.001.10.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
        return xml;
    }

    private static String e2e(Due due) {
        return BankFiles.endToEndId(due.payment());
    }

    private String line(Due due, String yuan, LocalDate on, String reference, String more) {
        return entry("DBIT", yuan, on, reference, e2e(due), more);
    }

    private String entry(String side, String yuan, LocalDate on, String reference, String endToEnd, String more) {
        return BankFiles.entry(side, yuan, on, reference + story.tag, endToEnd, more);
    }
}
