package org.fuhua.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fuhua.standalone.demo.Demonstration;
import org.fuhua.standalone.demo.Programme;
import org.fuhua.standalone.demo.Proposal;
import org.fuhua.standalone.hostile.HostileRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The packaged platform with real PostgreSQL, Kafka, Connect and Keycloak, in a folder whose name holds a space.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlatformIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long SEED = 20261129;
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static Path home;
    private static Platform platform;
    private static Demonstration demonstration;

    @BeforeAll
    static void start() throws Exception {
        home = Files.createTempDirectory("fuhua it ");
        platform = Platform.start(ROOT, home, Platform.Options.forTest());
        platform.awaitHealthy(Duration.ofMinutes(5));
        demonstration = new Demonstration(platform.gatewayUrl(), platform.keycloakUrl(), home);
    }

    @AfterAll
    static void stop() {
        if (platform != null) platform.close();
    }

    @Test
    @Order(1)
    void showsThePlanAliveAndShowsItOnce() throws Exception {
        var out = new PrintWriter(System.out, true);
        demonstration.loadWorld(ROOT.resolve("catalogue"), out);
        int before = get("auditor1", "/api/oversight/v1/timelines?limit=100")
                .path("items")
                .size();
        demonstration.loadWorld(ROOT.resolve("catalogue"), out);
        eventually(
                "twelve applications on the timelines",
                () -> get("auditor1", "/api/oversight/v1/timelines?limit=100")
                                .path("items")
                                .size()
                        >= 11);
        assertThat(before)
                .isLessThanOrEqualTo(get("auditor1", "/api/oversight/v1/timelines?limit=100")
                        .path("items")
                        .size());
        assertThat(get("auditor1", "/api/funding/v1/ledger/trial-balance")
                        .path("balanced")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Order(2)
    void reconcilesAlthoughEveryProcessIsKilledOnTheWay() throws Exception {
        var proposals = proposals(40);
        var running = new AtomicBoolean(true);
        var killer = Thread.ofVirtual().start(() -> killInTurn(running));
        try {
            assertThat(demonstration.play(proposals, System.out)).isTrue();
        } finally {
            running.set(false);
            killer.join();
        }
        platform.awaitHealthy(Duration.ofMinutes(3));
    }

    private static List<Proposal> proposals(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Proposal(
                        "it-" + i,
                        "Proposal number " + i,
                        "Institution " + i % 9,
                        "Division " + i % 5,
                        String.valueOf(100_000 + i),
                        "An abstract of proposal " + i))
                .toList();
    }

    /// Adding a programme touches no code: this one is two files that only this test reads, with an instrument, a form
    /// and conditions of its own.
    @Test
    @Order(3)
    void runsAProgrammeThatNobodyProgrammed() {
        var folder = ROOT.resolve("standalone/src/test/resources/programme");
        var programme = Programme.read(folder.resolve("citizen-lab.yaml"), folder.resolve("citizen-lab-answers.yaml"));
        assertThat(demonstration.play(programme, proposals(5), System.out)).isTrue();
    }

    /// Each process once, as soon as everything is healthy again.
    private static void killInTurn(AtomicBoolean running) {
        for (var part : List.of("applicant", "kafka", "postgres", "review", "keycloak", "funding", "oversight")) {
            var pid = platform.status(part).pid();
            if (running.get() && pid > 0) {
                System.out.println("kill -9 " + part + " (" + pid + ")");
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                try {
                    Thread.sleep(2_000);
                    platform.awaitHealthy(Duration.ofMinutes(3));
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    @Test
    @Order(4)
    void putsAPoisonFactAsideWithItsReasonAndGoesOn() throws Exception {
        var topic = "fuhua.applicant.call";
        var id = UUID.randomUUID();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.kafka()), new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(topic, id.toString(), "{\"callId\": 7}");
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", "org.fuhua.applicant.call-published.v1",
                            "ce_source", "/applicant",
                            "ce_subject", id.toString(),
                            "ce_time", Instant.now().toString(),
                            "ce_sequence", "1")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", platform.kafka(),
                        "group.id", "it-dead-letters",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic + ".dlq"));
            var deadline = Instant.now().plusSeconds(60);
            var reasons = new java.util.ArrayList<String>();
            while (reasons.isEmpty() && Instant.now().isBefore(deadline))
                for (var record : consumer.poll(Duration.ofSeconds(1)))
                    if (id.toString().equals(record.key()))
                        reasons.add(new String(
                                record.headers()
                                        .lastHeader("dead-letter-reason")
                                        .value(),
                                StandardCharsets.UTF_8));
            assertThat(reasons).isNotEmpty().allMatch(reason -> !reason.isBlank());
        }
        platform.awaitHealthy(Duration.ofSeconds(30));
    }

    @Test
    @Order(5)
    void rebuildsTheTimelinesFromOffsetZero() throws Exception {
        var before = get("auditor1", "/api/oversight/v1/clauses");
        var started = send(
                "auditor1",
                "POST",
                "/api/oversight/v1/rebuilds",
                "{}",
                UUID.randomUUID().toString());
        assertThat(started.statusCode()).isEqualTo(202);
        var id = JSON.readTree(started.body()).path("id").asText();
        eventually(
                "the rebuild is done",
                () -> List.of("DONE", "COMPLETED", "SWAPPED")
                        .contains(get("auditor1", "/api/oversight/v1/rebuilds/" + id)
                                .path("state")
                                .asText()));
        assertThat(get("auditor1", "/api/oversight/v1/clauses")).isEqualTo(before);
    }

    @Test
    @Order(6)
    void answersBadInputWithTheRightProblem() throws Exception {
        assertThat(anonymous("/api/applicant/v1/applications").statusCode()).isEqualTo(401);
        assertThat(anonymous("/api/nowhere/v1/x").statusCode()).isEqualTo(404);
        assertThat(anonymous("/api/applicant/v1/public/calls").statusCode()).isEqualTo(200);
        assertThat(bearer("not.a.token", "/api/applicant/v1/applications").statusCode())
                .isEqualTo(401);
        assertThat(send("expert1", "GET", "/api/funding/v1/ledger/trial-balance", null, null)
                        .statusCode())
                .isEqualTo(403);
        var malformed = send("officer1", "POST", "/api/applicant/v1/calls", "{\"code\":", "k-malformed");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    @Order(7)
    void servesTheMergedApiAndThePortal() throws Exception {
        assertThat(anonymous("/openapi?format=json").body()).contains("/api/review/v1/rounds", "\"3.1.0\"");
        assertThat(anonymous("/app/").body()).contains("<div id=\"root\"");
        assertThat(anonymous("/").body()).contains("孵化");
    }

    /// Nothing fails, nothing senseless is taken, and each refusal is a problem that names its place.
    @Test
    @Order(8)
    void answersTenThousandHostileRequestsWithProblems() throws Exception {
        var run = new HostileRun(
                platform.gatewayUrl(), ROOT.resolve("contracts/http"), demonstration.roles(), demonstration::token);
        var faults = run.send(10_000, SEED);
        System.out.println("hostile requests, answers by status: " + run.statuses());
        assertThat(faults).isEmpty();
        platform.awaitHealthy(Duration.ofSeconds(30));
        assertThat(get("auditor1", "/api/funding/v1/ledger/trial-balance")
                        .path("balanced")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode get(String who, String path) {
        try {
            var response = send(who, "GET", path, null, null);
            assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpResponse<String> send(String who, String method, String path, String body, String key)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(platform.gatewayUrl() + path))
                .header("Authorization", "Bearer " + demonstration.token(who))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (key != null) request.header("Idempotency-Key", key);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> anonymous(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(platform.gatewayUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> bearer(String token, String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(platform.gatewayUrl() + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void eventually(String what, java.util.function.BooleanSupplier condition)
            throws InterruptedException {
        var deadline = Instant.now().plusSeconds(90);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(deadline);
            Thread.sleep(250);
        }
    }
}
