package org.fuhua.funding.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Causation;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Money moved between lines of a pool by clients.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class TransferTest {
    private static final String API = "/api/funding/v1";

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    @Inject
    TransferGroup group;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String maker = Tokens.of("tmaker" + tag, "finance-maker");
    private final String checker = Tokens.of("tchecker" + tag, "finance-checker");
    private final LocalDate today = LocalDate.now(org.fuhua.platform.time.Clocks.PROGRAMME_ZONE);
    private String pool;
    private String available;
    private String line;

    @BeforeEach
    void aPoolWithThousandYuanAndALine() {
        pool = post(
                        maker,
                        "/pools",
                        key(),
                        Map.of("code", "T" + tag, "nameZh", "专账", "nameEn", "P", "fiscalYear", 2026))
                .statusCode(201)
                .extract()
                .path("id");
        post(
                        maker,
                        "/pools/" + pool + "/appropriations",
                        key(),
                        Map.of("amount", yuan("1000"), "documentNo", "文" + tag))
                .statusCode(201);
        available = get("/ledger/accounts?kind=AVAILABLE&poolId=" + pool).getString("items[0].id");
        line = open("专项");
    }

    private String open(String name) {
        return post(maker, "/ledger/accounts", key(), Map.of("poolId", pool, "name", name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void movesMoneyOncePerKey() {
        var key = key();
        var body = transfer(available, line, "400.00");
        var first = post(maker, "/ledger/transfers", key, body)
                .statusCode(201)
                .extract()
                .path("transactionIds[0]");
        var again = post(maker, "/ledger/transfers", key, body)
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .extract()
                .path("transactionIds[0]");
        assertThat(again).isEqualTo(first);
        post(maker, "/ledger/transfers", key, transfer(available, line, "400.01"))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(balance(line)).isEqualTo("400.00");
        assertThat(balance(available)).isEqualTo("600.00");
    }

    @Test
    void aStormOfRetriesHasOneEffect() throws Exception {
        var key = key();
        var body = transfer(available, line, "400.00");
        int clients = 50;
        var together = new CyclicBarrier(clients);
        var ids = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<String>>();
            for (int i = 0; i < clients; i++)
                running.add(threads.submit(() -> {
                    together.await();
                    return post(maker, "/ledger/transfers", key, body)
                            .statusCode(201)
                            .extract()
                            .path("transactionIds[0]");
                }));
            for (var run : running) ids.add(run.get());
        }
        assertThat(ids).hasSize(1);
        assertThat(balance(line)).isEqualTo("400.00");
    }

    @Test
    void answersEachOfThoseThatArePostedTogether() throws Exception {
        int clients = 16;
        var together = new CyclicBarrier(clients);
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < clients; i++)
                running.add(threads.submit(() -> {
                    together.await();
                    return post(maker, "/ledger/transfers", key(), transfer(available, line, "100.00"))
                            .extract()
                            .statusCode();
                }));
            for (var run : running) statuses.add(run.get());
        }
        assertThat(statuses.stream().filter(s -> s == 201)).hasSize(10);
        assertThat(statuses.stream().filter(s -> s == 409)).hasSize(6);
        assertThat(balance(available)).isEqualTo("0.00");
    }

    /// Whoever comes first posts for the others, whose deeds stay theirs all the same.
    @Test
    void tellsOfEachInTheNameOfWhoAsked() {
        var mine = asked("first" + tag);
        var theirs = asked("second" + tag);
        QuarkusTransaction.requiringNew().run(() -> group.post(List.of(mine, theirs)));
        for (var request : List.of(mine, theirs))
            assertThat(sql.list(
                            "select correlationid from outbox where actor = ?",
                            row -> row.getString(1),
                            request.behalf().actor()))
                    .containsExactly(request.behalf().cause().correlationId());
    }

    private TransferRequest asked(String actor) {
        var cause = new Causation.Cause(UUID.randomUUID().toString(), null, null);
        return new TransferRequest(
                new Outbox.Behalf(actor, cause),
                key(),
                "0".repeat(64),
                List.of(new TransferRequest.Transfer(
                        UUID.fromString(available), UUID.fromString(line), Money.ofFen(100), "额度", today)));
    }

    @Test
    void postsABatchWhollyOrNotAtAll() throws Exception {
        var other = open("另一条");
        post(
                        maker,
                        "/ledger/transfers/batches",
                        key(),
                        Map.of(
                                "transfers",
                                List.of(transfer(available, line, "600"), transfer(available, other, "401"))))
                .statusCode(409)
                .body("code", equalTo("insufficient-balance"));
        assertThat(balance(line)).isEqualTo("0.00");
        post(
                        maker,
                        "/ledger/transfers/batches",
                        key(),
                        Map.of("transfers", List.of(transfer(available, line, "600"), transfer(line, other, "600"))))
                .statusCode(201);
        assertThat(balance(other)).isEqualTo("600.00");
        assertThat(EventContracts.assertOutboxValid(dataSource)).isNotEmpty();
    }

    @Test
    void movesNothingButLinesByHand() {
        var treasury = get("/ledger/accounts?kind=TREASURY&poolId=" + pool).getString("items[0].id");
        refused("not-a-line", transfer(treasury, line, "1"));
        refused("same-account-twice", transfer(line, line, "1"));
        refused("no-such-account", transfer(UUID.randomUUID().toString(), line, "1"));
        var tomorrow = new java.util.HashMap<>(transfer(available, line, "1"));
        tomorrow.put("bookedOn", today.plusDays(1).toString());
        refused("booked-in-the-future", tomorrow);
        for (var never : List.of("-999999999-01-01", "1999-12-31", "2100-01-01")) {
            tomorrow.put("bookedOn", never);
            refused("invalid-content", tomorrow);
            given().auth()
                    .oauth2(checker)
                    .get(API + "/ledger/trial-balance?from=" + never)
                    .then()
                    .statusCode(422);
        }
        given().auth()
                .oauth2(checker)
                .get(API + "/ledger/trial-balance?from=never")
                .then()
                .statusCode(404);
    }

    private void refused(String code, Map<String, Object> body) {
        post(maker, "/ledger/transfers", key(), body).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void isReversedBySomebodyElseOnce() {
        var id = post(maker, "/ledger/transfers", key(), transfer(available, line, "400.00"))
                .extract()
                .<String>path("transactionIds[0]");
        var path = "/ledger/transactions/" + id;
        assertThat(get(path).getList("facts.type")).contains("org.fuhua.funding.money-transferred.v1");
        var both = Tokens.of("tmaker" + tag, "finance-maker", "finance-checker");
        post(both, path + "/reversal", key(), Map.of("reason", "重复"))
                .statusCode(403)
                .body("code", equalTo("poster-cannot-reverse"));
        post(checker, path + "/reversal", key(), Map.of("reason", "重复"))
                .statusCode(201)
                .body("reversesId", equalTo(id));
        post(checker, path + "/reversal", key(), Map.of("reason", "重复"))
                .statusCode(409)
                .body("code", equalTo("already-reversed"));
        assertThat(balance(available)).isEqualTo("1000.00");
        assertThat(get(path).getString("reversedById")).isNotNull();
    }

    @Test
    void doesNotReverseWhatTheBusinessPosted() {
        var entry = get("/ledger/accounts/" + available + "/entries").getString("items[0].transactionId");
        post(checker, "/ledger/transactions/" + entry + "/reversal", key(), Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("not-reversed-by-hand"));
    }

    @Test
    void knowsTheBalanceOfEveryDay() {
        var earlier = new java.util.HashMap<>(transfer(available, line, "300"));
        post(maker, "/ledger/transfers", key(), transfer(available, line, "100"))
                .statusCode(201);
        earlier.put("bookedOn", today.minusDays(3).toString());
        post(maker, "/ledger/transfers", key(), earlier).statusCode(201);
        assertThat(on(line, today.minusDays(4))).isEqualTo("0.00");
        assertThat(on(line, today.minusDays(3))).isEqualTo("300.00");
        assertThat(on(line, today.minusDays(1))).isEqualTo("300.00");
        assertThat(on(line, today)).isEqualTo("400.00");
        var trial = get("/ledger/trial-balance?from=" + today + "&to=" + today);
        var lines = "pools.find { it.poolId == '" + pool + "' }.accounts.find { it.kind == 'ALLOTTED' }";
        assertThat(trial.getString(lines + ".opening.amount")).isEqualTo("300.00");
        assertThat(trial.getString(lines + ".credits.amount")).isEqualTo("100.00");
        assertThat(trial.getString(lines + ".balance.amount")).isEqualTo("400.00");
        assertThat(trial.getBoolean("balanced")).isTrue();
    }

    @Test
    void handsOutStatementsAsWorkbooksAndPages() {
        post(maker, "/ledger/transfers", key(), transfer(available, line, "100"))
                .statusCode(201);
        for (var what : List.of("trial-balance", "accounts/" + line, "pools/" + pool)) {
            assertThat(statement(what, "XLSX")).startsWith("PK");
            assertThat(statement(what, "PDF")).startsWith("%PDF");
        }
        given().auth()
                .oauth2(checker)
                .get(API + "/ledger/statements/pools/" + UUID.randomUUID() + "?from=" + today + "&to=" + today)
                .then()
                .statusCode(404);
    }

    private String statement(String what, String format) {
        var file = given().auth()
                .oauth2(checker)
                .get(API + "/ledger/statements/" + what + "?language=en&format=" + format + "&from="
                        + today.minusDays(1) + "&to=" + today)
                .then()
                .statusCode(200)
                .header("Content-Disposition", org.hamcrest.Matchers.endsWith("." + format.toLowerCase(Locale.ROOT)))
                .extract()
                .asByteArray();
        return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private String on(String account, LocalDate day) {
        return get("/ledger/accounts/" + account + "/balance?on=" + day).getString("balance.amount");
    }

    @Test
    void postsNothingIntoAMonthThatIsClosed() throws Exception {
        // A month of its own for each run, long over.
        var month =
                java.time.YearMonth.of(2000 + (int) (Math.abs(tag.hashCode()) % 20), 1 + Math.abs(tag.hashCode()) % 12);
        var path = "/ledger/periods/" + month;
        post(checker, path + "/closing", key(), Map.of("reason", "核对无误"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        post(checker, path + "/closing", key(), Map.of("reason", "再来"))
                .statusCode(409)
                .body("code", equalTo("period-closed"));
        var late = new java.util.HashMap<>(transfer(available, line, "1"));
        late.put("bookedOn", month.atDay(28).toString());
        post(maker, "/ledger/transfers", key(), late)
                .statusCode(409)
                .body("code", equalTo("period-closed"))
                .body("errors[0].pointer", equalTo("/bookedOn"));
        post(checker, path + "/reopening", key(), Map.of("reason", "补记"))
                .statusCode(403)
                .body("code", equalTo("closer-cannot-reopen"));
        var another = Tokens.of("another" + tag, "finance-checker");
        post(another, path + "/reopening", key(), Map.of("reason", "补记"))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        post(maker, "/ledger/transfers", key(), late).statusCode(201);
        post(another, "/ledger/periods/" + java.time.YearMonth.from(today) + "/closing", key(), Map.of("reason", "早"))
                .statusCode(409)
                .body("code", equalTo("period-not-over"));
        assertThat(get("/ledger/periods?year=" + month.getYear()).getList("")).hasSize(12);
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains("org.fuhua.funding.period-closed.v1", "org.fuhua.funding.period-reopened.v1");
    }

    private static Map<String, Object> transfer(String from, String to, String yuan) {
        return Map.of("fromAccountId", from, "toAccountId", to, "amount", yuan(yuan), "reference", "调剂");
    }

    private static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private String balance(String account) {
        return get("/ledger/accounts/" + account).getString("balance.amount");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private io.restassured.path.json.JsonPath get(String path) {
        return given().auth()
                .oauth2(checker)
                .get(API + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse post(String token, String path, String key, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + path)
                .then();
    }
}
