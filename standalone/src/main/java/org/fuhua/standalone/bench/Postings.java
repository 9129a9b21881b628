package org.fuhua.standalone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Clients of the ledger, each on a connection of its own.
final class Postings {
    private static final String PATH = "/api/funding/v1";
    private static final byte[] NOTHING = {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Supplier<String> token;

    Postings(int port, Supplier<String> token) {
        this.port = port;
        this.token = token;
    }

    /// @param accounts among which money moves
    /// @param batch transfers of a request
    /// @return transfers a second that were acknowledged
    double rate(int clients, int accounts, int batch, Duration duration) throws Exception {
        var bearer = token.get();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long done = 0;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var counts = new ArrayList<Future<Integer>>();
            for (int i = 0; i < clients; i++)
                counts.add(pool.submit(() -> {
                    int posted = 0;
                    try (var wire = new Wire("127.0.0.1", port)) {
                        for (; System.nanoTime() < end; posted += batch) post(wire, bearer, accounts, batch);
                    }
                    return posted;
                }));
            for (var count : counts) done += count.get();
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    /// Posts one after the other.
    Latencies latency(int accounts, int count) throws Exception {
        var bearer = token.get();
        var took = new ArrayList<Double>();
        try (var wire = new Wire("127.0.0.1", port)) {
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                post(wire, bearer, accounts, 1);
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Latencies.of(took);
    }

    /// Asks for balances of accounts at the end of days of the years that were filled.
    Latencies balances(int accounts, int count) throws Exception {
        var bearer = token.get();
        var random = ThreadLocalRandom.current();
        var took = new ArrayList<Double>();
        try (var wire = new Wire("127.0.0.1", port)) {
            for (int i = 0; i < count; i++) {
                var day = LocalDate.of(BenchBooks.FIRST_YEAR, 1, 1).plusDays(random.nextInt(BenchBooks.YEARS * 365));
                var path = "/ledger/accounts/%s/balance?on=%s"
                        .formatted(BenchBooks.account(1 + random.nextInt(accounts)), day);
                long start = System.nanoTime();
                get(wire, bearer, path);
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Latencies.of(took);
    }

    void get(String path) throws IOException {
        try (var wire = new Wire("127.0.0.1", port)) {
            get(wire, token.get(), path);
        }
    }

    /// Posts a transfer on a connection of its own.
    ///
    /// @return the transaction
    /// @throws IOException when there was no answer, or one that asks to come again
    UUID post(String key) throws IOException {
        try (var wire = new Wire("127.0.0.1", port)) {
            var head = head("POST", "/ledger/transfers", token.get())
                    + "Content-Type: application/json\r\nIdempotency-Key: " + key + "\r\n";
            // The key decides what is asked, so that it is the same each time.
            var body = transfer(BenchBooks.ACCOUNTS, new Random(key.hashCode())).getBytes(StandardCharsets.UTF_8);
            var response = wire.exchange(head, body);
            if (response.status() == 409 || response.status() >= 500) throw new IOException("asked to come again");
            require(201, response);
            return UUID.fromString(JSON.readTree(response.body())
                    .path("transactionIds")
                    .path(0)
                    .asText());
        }
    }

    private static void get(Wire wire, String bearer, String path) throws IOException {
        require(200, wire.exchange(head("GET", path, bearer), NOTHING));
    }

    private static void post(Wire wire, String bearer, int accounts, int batch) throws IOException {
        var head = head("POST", batch == 1 ? "/ledger/transfers" : "/ledger/transfers/batches", bearer)
                + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
        var transfers = new ArrayList<String>();
        for (int i = 0; i < batch; i++) transfers.add(transfer(accounts, ThreadLocalRandom.current()));
        var body = batch == 1 ? transfers.getFirst() : "{\"transfers\":[" + String.join(",", transfers) + "]}";
        require(201, wire.exchange(head, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String transfer(int accounts, RandomGenerator random) {
        int from = random.nextInt(accounts);
        int to = (from + 1 + random.nextInt(accounts - 1)) % accounts;
        return ("{\"fromAccountId\":\"%s\",\"toAccountId\":\"%s\",\"amount\":{\"amount\":\"0.01\",\"currency\":\"CNY\"},"
                        + "\"reference\":\"bench\"}")
                .formatted(BenchBooks.account(from + 1), BenchBooks.account(to + 1));
    }

    private static String head(String method, String path, String bearer) {
        return method + " " + PATH + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + bearer + "\r\n";
    }

    private static void require(int status, Wire.Response response) {
        if (response.status() != status)
            throw new IllegalStateException(
                    response.status() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }
}
