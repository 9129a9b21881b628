package org.fuhua.standalone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Contenders;
import org.fuhua.standalone.demo.Demonstration;
import org.fuhua.standalone.host.Folders;

/// A whole round on a platform of its own: from reading PostgreSQL to written assignments with their facts, through the
/// service's own door, against what the solver alone needs for the same graph.
final class RoundBench {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int APPLICATIONS = 10_000;
    private static final int EXPERTS = 1_000;
    private static final int REVIEWS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Forty fields, four to an application and five to an expert; ten organisations, so that a tenth must keep away.
    private static final List<String> ROUND = List.of("""
            insert into call_copy (id, version, sequence, closed, terms) values ('%1$s', 0, 1, true, '{"code": "BENCH",
            "titleZh": "压测", "titleEn": "Benchmark", "sandbox": true, "budgetFen": 100000000000, "maxAwardFen": 100000000,
            "reviewsPerApplication": 3, "noticeWorkingDays": 5, "formSections": [], "rubric": {"criteria": [{"code": "all",
            "labelZh": "总评", "labelEn": "All", "weight": 100, "maxScore": 10}]}}')""", """
            insert into application_copy (id, version, sequence, call_id, number, title, organisation_id,
                organisation_name, organisation_uscc, requested_fen, fields, team_keys, withdrawn)
            select gen_random_uuid(), 0, 1, '%1$s', 'BENCH-' || lpad(i::text, 6, '0'), '压测项目' || i,
                ('00000000-0000-7000-8000-0000000000' || lpad((i %% 10)::text, 2, '0'))::uuid,
                '压测单位' || (i %% 10), '91370100MA000000' || lpad((i %% 10)::text, 2, '0'), 10000000,
                array(select '领域' || ((i * 7 + k * k * 5) %% 40) from generate_series(1, 4) k), '{}', false
            from generate_series(1, %2$d) i""");
    private static final String LIBRARY = """
            insert into expert (id, version, name_sealed, email_sealed, email_key, name_keys, organisation_name, fields,
                capacity, profile_sequence)
            select gen_random_uuid(), 0, 'x', 'x', 'bench-' || i, array['bench-' || i], '压测单位' || (i %% 10),
                array(select '领域' || ((i * 11 + k * k * 3) %% 40) from generate_series(1, 5) k), 100, 0
            from generate_series(1, %d) i""";

    private final Path root;
    private final PrintStream out;
    private final List<Target> targets;
    private final Duration measuredFor;
    private final HttpClient http = HttpClient.newHttpClient();

    /// @param measuredFor how long a rate is measured
    RoundBench(Path root, PrintStream out, List<Target> targets, Duration measuredFor) {
        this.root = root;
        this.out = out;
        this.targets = targets;
        this.measuredFor = measuredFor;
    }

    /// @param bare how long the solver alone takes for a graph that went into a plan
    void run(BareSolver bare) throws Exception {
        var home = Files.createTempDirectory("fuhua bench ");
        try (var platform = Platform.start(root, home, Platform.Options.forBench())) {
            platform.awaitHealthy(PATIENCE);
            var contenders = new Demonstration(platform.gatewayUrl(), platform.keycloakUrl(), home).contenders();
            // Where facts go is other services' work; here review is measured.
            platform.relay(false);
            try (var database = connect(platform)) {
                database.createStatement().execute(LIBRARY.formatted(EXPERTS));
                // So that the service is warm.
                for (int i = 0; i < 2; i++) round(platform, contenders, database, APPLICATIONS / 10);
                var measured = round(platform, contenders, database, APPLICATIONS);
                var inputs = home.resolve("inputs.json");
                Files.writeString(inputs, measured.inputs());
                double alone = bare.seconds(inputs);
                out.printf(
                        "%,d × %,d: drawn in %.2f s, adopted in %.2f s; bare solver %.2f s for the same graph%n",
                        APPLICATIONS, EXPERTS, measured.draw(), measured.adopt(), alone);
                found("from PostgreSQL to assignments with facts, of solver", 6, measured.seconds() / alone, true, "×");
                found("assignments with their facts", (long) APPLICATIONS * REVIEWS, measured.facts(), false, "");
                new SheetBench(platform, contenders, database, this::found, out, measuredFor).run(measured.roundId());
            }
        } finally {
            Folders.delete(home);
        }
    }

    /// Says how long the solver alone takes.
    @FunctionalInterface
    interface BareSolver {
        double seconds(Path inputs) throws IOException, InterruptedException;
    }

    private record Measured(String roundId, double draw, double adopt, long facts, String inputs) {
        double seconds() {
            return draw + adopt;
        }
    }

    private Measured round(Platform platform, Contenders contenders, Connection database, int applications)
            throws Exception {
        var callId = UUID.randomUUID();
        for (var statement : ROUND) database.createStatement().execute(statement.formatted(callId, applications));
        database.createStatement().execute("analyze");
        var service = "http://127.0.0.1:%d/api/review/v1"
                .formatted(platform.status("review").port());
        var token = contenders.officerToken();
        var deadline = Instant.now().plus(Duration.ofDays(20));
        var round = post(
                service + "/rounds",
                token,
                "{\"callId\":\"%s\",\"assessmentDeadlineAt\":\"%s\"}".formatted(callId, deadline));
        long start = System.nanoTime();
        var plan = post(service + "/rounds/" + round.path("id").asText() + "/assignment-plans", token, "{}");
        if (!plan.path("feasible").asBoolean()) throw new IllegalStateException("no plan: " + plan);
        long drawn = System.nanoTime();
        var path = service + "/assignment-plans/" + plan.path("id").asText();
        post(path + "/adoption", token, "{}");
        long adopted = System.nanoTime();
        return new Measured(
                round.path("id").asText(),
                (drawn - start) / 1e9,
                (adopted - drawn) / 1e9,
                facts(database, round.path("id").asText()),
                send(HttpRequest.newBuilder(URI.create(path + "/inputs")), token));
    }

    private static long facts(Connection database, String roundId) throws SQLException {
        try (var select = database.prepareStatement("select count(*) from assignment a join outbox o"
                + " on o.aggregateid = a.id::text and o.aggregatetype = 'assignment' where a.round_id = ?::uuid")) {
            select.setString(1, roundId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private JsonNode post(String address, String token, String body) throws IOException, InterruptedException {
        return JSON.readTree(send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.ofString(body)),
                token));
    }

    private String send(HttpRequest.Builder request, String token) throws IOException, InterruptedException {
        var response =
                http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2)
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        return response.body();
    }

    private static Connection connect(Platform platform) throws SQLException {
        var database = platform.databases().database();
        var login = new Properties();
        login.setProperty("user", database.administrator());
        login.setProperty("password", database.password());
        return DriverManager.getConnection(database.url("review"), login);
    }

    private void found(String name, double limit, double measured, boolean atMost, String unit) {
        var target = new Target(name, limit, measured, atMost, unit);
        targets.add(target);
        out.println(target);
    }
}
