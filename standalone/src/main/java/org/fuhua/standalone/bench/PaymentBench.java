package org.fuhua.standalone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Contenders;
import org.jspecify.annotations.Nullable;

/// A payment run as large as one may be: put together, released, written for the bank, and reconciled with the
/// statement that the bank answers with.
final class PaymentBench {
    private static final String PATH = "/api/funding/v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ORDERED = Pattern.compile("EndToEndId>([0-9a-f]{32})<");

    private final String service;
    private final Contenders contenders;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    PaymentBench(Platform platform, Contenders contenders, PrintStream out) {
        this.service = "http://127.0.0.1:" + platform.status("funding").port() + PATH;
        this.contenders = contenders;
        this.out = out;
    }

    /// Seconds that each step took.
    record Took(double prepared, double released, double written, double reconciled) {
        double total() {
            return prepared + released + written + reconciled;
        }
    }

    /// A step of a run, which may be asked for as often as there is no answer.
    final class Step {
        private final String name;
        private final Request request;

        private Step(String name, Request request) {
            this.name = name;
            this.request = request;
        }

        boolean isLast() {
            return name.equals("reconcile");
        }

        void once() throws IOException, InterruptedException {
            request.send();
        }

        /// @param pause between two attempts
        void untilDone(Runnable pause) throws InterruptedException {
            while (true)
                try {
                    once();
                    return;
                } catch (IOException unanswered) {
                    pause.run();
                } catch (Refused refused) {
                    // Done before, and the answer was lost: a version that has gone on, a message that was taken.
                    if (refused.status == 409 || refused.status == 412) return;
                    throw refused;
                }
        }
    }

    /// How a step is taken.
    @FunctionalInterface
    interface Walk {
        void take(Step step) throws Exception;
    }

    @FunctionalInterface
    private interface Request {
        void send() throws IOException, InterruptedException;
    }

    private static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status, String said) {
            super(status + " " + said);
            this.status = status;
        }
    }

    /// Agreements with a payment each that waits for a run.
    void prepareAll(BenchBooks books) throws Exception {
        send(
                "PUT",
                "/pools/" + BenchBooks.POOL + "/payer-account",
                contenders.checkerToken(),
                "{\"bankName\":\"压测银行\",\"accountName\":\"压测专账\",\"accountNo\":\"3700000000000001\"}");
        books.payments();
    }

    /// @return how long each step took, with every payment confirmed
    Took run(BenchBooks books) throws Exception {
        prepareAll(books);
        var seconds = new ArrayList<Double>();
        walk(step -> {
            long start = System.nanoTime();
            step.once();
            seconds.add((System.nanoTime() - start) / 1e9);
        });
        if (books.notPaidOnce() > 0) throw new IllegalStateException("payments are not paid once");
        var took = new Took(seconds.get(0), seconds.get(1), seconds.get(2), seconds.get(3));
        out.printf(
                "%,d payments: prepared in %.2f s, released in %.2f s, written in %.2f s, reconciled in %.2f s%n",
                BenchBooks.PAYMENTS, took.prepared(), took.released(), took.written(), took.reconciled());
        return took;
    }

    /// A run from the payments that wait to the bank's statement.
    void walk(Walk walk) throws Exception {
        var path = new AtomicReference<String>();
        var order = new AtomicReference<String>();
        var key = UUID.randomUUID().toString();
        walk.take(new Step(
                "prepare",
                () -> path.set("/payment-runs/"
                        + JSON.readTree(send(
                                        "POST",
                                        "/payment-runs",
                                        contenders.makerToken(),
                                        "{\"poolId\":\"%s\"}".formatted(BenchBooks.POOL),
                                        key))
                                .path("id")
                                .asText())));
        walk.take(new Step("release", () -> send("POST", path + "/approval", contenders.checkerToken(), "")));
        walk.take(new Step("write", () -> order.set(send("GET", path + "/bank-file", contenders.makerToken(), null))));
        var statement = statement(order.get());
        walk.take(new Step("reconcile", () -> send("POST", "/bank/messages", contenders.makerToken(), statement)));
    }

    /// What a bank would book for the order (camt.053).
    private static String statement(String order) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var entries = ORDERED.matcher(order)
                .results()
                .map(found -> """
                        <Ntry><Amt Ccy="CNY">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt>\
                        </BookgDt><AcctSvcrRef>B%s</AcctSvcrRef><BkTxCd/><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId>\
                        </Refs></TxDtls></NtryDtls></Ntry>""".formatted(BenchBooks.YUAN, today, found.group(1), found.group(1)))
                .collect(Collectors.joining());
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>%3$s</MsgId>\
                <CreDtTm>%1$sT18:00:00+08:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><Acct><Id><Othr><Id>3700000000000001</Id></Othr>\
                </Id></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">0</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
                <Dt><Dt>%1$s</Dt></Dt></Bal>%2$s</Stmt></BkToCstmrStmt></Document>""".formatted(today, entries, UUID.randomUUID().toString().substring(0, 30));
    }

    private String send(String method, String path, String token, @Nullable String body)
            throws IOException, InterruptedException {
        return send(method, path, token, body, UUID.randomUUID().toString());
    }

    private String send(String method, String path, String token, @Nullable String body, String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .header("Content-Type", path.startsWith("/bank") ? "application/octet-stream" : "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 500) throw new IOException(path + ": " + response.statusCode());
        if (response.statusCode() / 100 != 2) throw new Refused(response.statusCode(), path + " " + response.body());
        return response.body();
    }
}
