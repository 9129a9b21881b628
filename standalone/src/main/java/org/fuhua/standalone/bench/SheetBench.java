package org.fuhua.standalone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Contenders;

/// What experts and officers do with an assigned round: saving sheets, against PostgreSQL with the very statements that
/// the service sends, and ranking.
final class SheetBench {
    private static final int SAVES = 1_000;
    private static final int RANKINGS = 5;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;
    private final Contenders contenders;
    private final Connection database;
    private final Promise promise;
    private final PrintStream out;
    private final Duration measured;
    private final String service;
    private final HttpClient http = HttpClient.newHttpClient();

    SheetBench(
            Platform platform,
            Contenders contenders,
            Connection database,
            Promise promise,
            PrintStream out,
            Duration measured) {
        this.platform = platform;
        this.contenders = contenders;
        this.database = database;
        this.promise = promise;
        this.out = out;
        this.measured = measured;
        service = "http://127.0.0.1:%d/api/review/v1"
                .formatted(platform.status("review").port());
    }

    /// Hears what was measured against a limit.
    @FunctionalInterface
    interface Promise {
        void found(String name, double limit, double measured, boolean atMost, String unit);
    }

    void run(String roundId) throws Exception {
        var versions = own(roundId);
        var ids = List.copyOf(versions.keySet());
        Warming.up(out, "sheets", () -> 1_000 * SAVES / sum(saves(ids, versions)));
        var log = new SqlLog(platform.log("postgres"), "review", database);
        var sent = log.during(() -> save(ids.getFirst(), versions, 0));
        var saves = Latencies.of(saves(ids, versions));
        var alone = database(ids.getFirst(), sent);
        out.printf("a sheet is saved in %s; the database alone: %s%n", saves, alone);
        promise.found(
                "saving a sheet, p99 against p50 of the database alone", 5, saves.p99() / alone.median(), true, "×");
        ranking(roundId);
    }

    /// Gives somebody who can sign in the assignments of one expert.
    ///
    /// @return their versions
    private Map<String, Long> own(String roundId) throws Exception {
        execute(
                "update expert set subject = '%s' where id = (select expert_id from assignment where round_id = '%s' limit 1)"
                        .formatted(contenders.expert().subject(), roundId));
        var versions = new HashMap<String, Long>();
        var page = send(request("/assignments/mine?limit=100").GET(), contenders.expertToken());
        for (var one : JSON.readTree(page.body()).path("items"))
            versions.put(one.path("id").asText(), one.path("version").asLong());
        if (versions.isEmpty()) throw new IllegalStateException("nobody has assignments: " + page.body());
        return versions;
    }

    /// @return how long each took, in milliseconds
    private List<Double> saves(List<String> ids, Map<String, Long> versions) throws Exception {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < SAVES; i++) millis.add(save(ids.get(i % ids.size()), versions, i));
        return millis;
    }

    private static double sum(List<Double> some) {
        return some.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// @return how long it took, in milliseconds
    private double save(String id, Map<String, Long> versions, int count) throws Exception {
        var body = "{\"scores\":{\"all\":%d},\"comments\":{\"all\":\"%s\"},\"overall\":\"%s\"}"
                .formatted(count % 10, "意见" + count, "总评".repeat(100));
        var token = contenders.expertToken();
        var request = request("/assignments/" + id + "/sheet")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + versions.get(id) + "\"")
                .PUT(BodyPublishers.ofString(body));
        long start = System.nanoTime();
        var answer = send(request, token);
        double took = (System.nanoTime() - start) / 1e6;
        versions.put(id, JSON.readTree(answer.body()).path("version").asLong());
        return took;
    }

    /// The same statements of one save again and again; the version is not asked for, since it goes on.
    private Latencies database(String id, List<List<SqlLog.Statement>> sent) throws Exception {
        var own = sent.stream()
                .filter(transaction -> transaction.stream()
                        .anyMatch(one -> one.sql().contains("update assignment")
                                && one.values().contains(id)))
                .limit(1)
                .toList();
        if (own.isEmpty()) throw new IllegalStateException("no transaction saved the sheet");
        var kept = new HashSet<String>();
        for (var statement : own.getFirst())
            statement.values().stream()
                    .filter(value -> value != null && ID.matcher(value).matches())
                    .forEach(kept::add);
        var replay = new Replay(kept);
        var script = replay.script(own, List.of()).replaceFirst("^ .gset\n", "").replaceAll("and version=E'\\d+'", "");
        out.printf("saving a sheet is %d statements%n", replay.statements());
        var databases = platform.databases();
        var url = databases.database().url("review").replace("jdbc:", "");
        return Pgbench.find()
                .latencies(
                        url + (url.contains("?") ? "&" : "?") + "user=review",
                        databases.password("review"),
                        script,
                        measured);
    }

    private void ranking(String roundId) throws Exception {
        execute(
                "update assignment set state = 'SUBMITTED', submitted_at = now(), total = 50 + mod(abs(hashtext(id::text)), 5000)"
                        + " / 100.0 where round_id = '%s'".formatted(roundId));
        execute("analyze assignment");
        double slowest = 0;
        for (int i = 0; i < RANKINGS; i++) {
            long start = System.nanoTime();
            send(request("/rounds/" + roundId + "/ranking?limit=100").GET(), contenders.officerToken());
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
        }
        promise.found("ranking of 10,000 applications, slowest of five", 1, slowest, true, "s");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token)
            throws IOException, InterruptedException {
        var answer =
                http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer;
    }
}
