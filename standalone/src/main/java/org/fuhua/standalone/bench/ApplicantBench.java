package org.fuhua.standalone.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Contenders;
import org.fuhua.standalone.demo.Contenders.Contender;
import org.fuhua.standalone.demo.Demonstration;
import org.fuhua.standalone.host.Folders;

/// Writing and handing in, lists, and the rush before a deadline, each against what the database alone can do or
/// against
/// the same thing when it was small.
final class ApplicantBench {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration RUSH = Duration.ofSeconds(20);
    private static final int CLIENTS = 32;
    private static final int SAMPLES = 200;
    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int EXPORTED = 100_000;
    private static final int IDLE_SAMPLES = 40;

    private final Path root;
    private final PrintStream out;
    private final List<Target> targets = new ArrayList<>();

    ApplicantBench(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    long run() throws Exception {
        var home = Files.createTempDirectory("fuhua bench ");
        try (var platform = Platform.start(root, home, Platform.Options.forTest())) {
            platform.awaitHealthy(PATIENCE);
            var contenders = new Demonstration(platform.gatewayUrl(), platform.keycloakUrl(), home).contenders();
            var people = contenders.people(CLIENTS);
            var service = new Calls("http://localhost:%d/api/applicant/v1"
                    .formatted(platform.status("applicant").port()));
            var gateway = new Calls(platform.gatewayUrl() + "/api/applicant/v1");
            double perSecond = throughput(platform, contenders, people, service, gateway);
            rush(contenders, people, service, perSecond);
            history(platform, contenders, people.getFirst(), service);
        } finally {
            Folders.delete(home);
        }
        return Target.report(targets, out);
    }

    /// @return whole applications a second at the service
    private double throughput(
            Platform platform, Contenders contenders, List<Contender> people, Calls service, Calls gateway)
            throws Exception {
        var rush = new Rush(contenders, people);
        var callId = contenders.call("FLOW", 10, 1, Instant.now().plusSeconds(86_400));
        rush.write(service, callId, WARM_UP);
        double limit = database(platform, callId, people.getFirst());
        out.printf("database alone: %.1f applications a second%n", limit);
        var atService = rush.write(service, callId, MEASURED);
        out.printf("service: %.1f a second, %s%n", atService.perSecond(), atService.requests());
        rush.write(gateway, callId, WARM_UP.dividedBy(3));
        var throughGateway = rush.write(gateway, callId, MEASURED);
        out.printf("gateway: %.1f a second, %s%n", throughGateway.perSecond(), throughGateway.requests());
        targets.add(new Target("applications a second at the service", 0.5, atService.perSecond() / limit, false, "×"));
        targets.add(new Target("… through the gateway", 0.3, throughGateway.perSecond() / limit, false, "×"));
        var requests = atService.requests();
        targets.add(new Target("p99 against p50", 10, requests.p99() / requests.median(), true, "×"));
        return atService.perSecond();
    }

    private double database(Platform platform, String callId, Contender owner) throws Exception {
        var databases = platform.databases();
        var url = databases.database().url("applicant").replace("jdbc:", "");
        var separator = url.contains("?") ? "&" : "?";
        return Pgbench.find()
                .rate(
                        url + separator + "user=applicant",
                        databases.password("applicant"),
                        script(),
                        CLIENTS,
                        MEASURED,
                        Map.of("call", "'" + callId + "'", "organisation", "'" + owner.organisationId() + "'"));
    }

    /// @return the statements of one application; those of a section stand there once for all
    private static String script() throws IOException {
        try (InputStream in = ApplicantBench.class.getResourceAsStream("/bench/application.pgbench")) {
            if (in == null) throw new IOException("the script is missing");
            var parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("-- (each section|end)\n");
            var script = new StringBuilder(parts[0]);
            for (int n = 1; n <= Calls.SECTIONS; n++) script.append(parts[1].replace("{n}", "" + n));
            return script.append(parts[2]).toString();
        }
    }

    /// Arrivals grow tenfold until a deadline, up to half of what the service can take.
    private void rush(Contenders contenders, List<Contender> people, Calls service, double perSecond) throws Exception {
        var rush = new Rush(contenders, people);
        double mostPerSecond = perSecond * 12 / 2; // an application is twelve requests
        int drafts = (int) (mostPerSecond * RUSH.toSeconds() * 0.6) + IDLE_SAMPLES;
        var writing = Duration.ofSeconds((long) (1.5 * drafts / perSecond) + 15);
        var deadline = Instant.now().plus(writing).plus(RUSH).truncatedTo(ChronoUnit.SECONDS);
        var callId = contenders.call("RUSH", 10, 1, deadline);
        out.printf("writing %d drafts for the rush%n", drafts);
        var filled = rush.fill(service, callId, drafts);
        var idle = new ArrayList<Double>();
        for (var draft : filled.subList(0, IDLE_SAMPLES)) idle.add(rush.submit(service, draft));
        var begin = deadline.minus(RUSH);
        if (Instant.now().isAfter(begin)) throw new IllegalStateException("the drafts took too long");
        Thread.sleep(Duration.between(Instant.now(), begin));
        var outcome = rush.spike(service, filled.subList(IDLE_SAMPLES, filled.size()), mostPerSecond, deadline);
        var atRest = Latencies.of(idle);
        out.printf("rush: %d receipts, %s; at rest %s%n", outcome.receipts(), outcome.latencies(), atRest);
        double ratio = outcome.latencies().p99() / atRest.median();
        targets.add(new Target("rush: p99 against p50 at rest", 20, ratio, true, "×"));
        targets.add(new Target("rush: neither receipt nor refusal", 0, outcome.failed(), true, ""));
        targets.add(new Target("rush: receipts after the deadline", 0, outcome.late(), true, ""));
        targets.add(new Target("rush: refusals before the deadline", 0, outcome.refusedEarly(), true, ""));
    }

    private void history(Platform platform, Contenders contenders, Contender owner, Calls service) throws Exception {
        var deadline = Instant.now().plusSeconds(86_400);
        var narrow = contenders.call("NARROW", 10, 1, deadline);
        var wide = contenders.call("WIDE", 10, 22, deadline);
        var token = contenders.token(owner);
        var model = service.fill(token, narrow, owner.organisationId());
        service.submit(token, model).require(200);
        try (var connection = platform.databases()
                .database()
                .connect("applicant", "applicant", platform.databases().password("applicant"))) {
            var history = new History(connection);
            history.prepare();
            history.copy(model.id(), 0, FEW);
            double small = saving(service, contenders, owner, narrow);
            targets.add(new Target(
                    "saving a section, 200 fields against 10",
                    1.2,
                    saving(service, contenders, owner, wide) / small,
                    true,
                    "×"));
            var few = reading(service, contenders);
            out.printf("growing to %,d applications%n", MANY);
            history.copy(model.id(), FEW, MANY);
            targets.add(new Target(
                    "… with 1,000,000 applications against 1,000",
                    1.3,
                    saving(service, contenders, owner, narrow) / small,
                    true,
                    "×"));
            var many = reading(service, contenders);
            few.forEach((list, before) ->
                    targets.add(new Target(list + ", 1,000,000 against 1,000", 2, many.get(list) / before, true, "×")));
        }
        export(service, contenders, narrow);
    }

    /// @return median, in milliseconds
    private double saving(Calls service, Contenders contenders, Contender owner, String callId) throws Exception {
        var token = contenders.token(owner);
        var draft = service.fill(token, callId, owner.organisationId());
        var took = new ArrayList<Double>();
        for (int i = 0; i < SAMPLES; i++) {
            long start = System.nanoTime();
            service.save(token, draft.id(), 2, i + 1);
            took.add((System.nanoTime() - start) / 1e6);
        }
        out.printf("saving: %s%n", Latencies.of(took));
        return Latencies.of(took).median();
    }

    /// @return medians in milliseconds, by what was read
    private Map<String, Double> reading(Calls service, Contenders contenders) throws Exception {
        var medians = new LinkedHashMap<String, Double>();
        var lists = Map.of(
                "list", "/applications?limit=50",
                "list of a state", "/applications?limit=50&state=SUBMITTED",
                "search, many match", "/applications?limit=50&q=%E7%94%B3%E6%8A%A5",
                "search, few match", "/applications?limit=50&q=%E7%BD%95%E8%A7%81");
        for (var list :
                lists.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            var took = new ArrayList<Double>();
            for (int i = 0; i < SAMPLES / 2; i++) {
                long start = System.nanoTime();
                service.get(contenders.officerToken(), list.getValue()).require(200);
                took.add((System.nanoTime() - start) / 1e6);
            }
            out.printf("%s: %s%n", list.getKey(), Latencies.of(took));
            medians.put(list.getKey(), Latencies.of(took).median());
        }
        return medians;
    }

    /// The standalone platform gives the service 256 MiB, so what comes to its end stayed within them.
    private void export(Calls service, Contenders contenders, String callId) throws Exception {
        for (var format : List.of("csv", "xlsx")) {
            long start = System.nanoTime();
            // Each copy asks for a fen more than the one before.
            var path = "/applications/export?callId=%s&amountTo=100999.98&format=%s".formatted(callId, format);
            long rows = service.rows(contenders.officerToken(), path, format.equals("csv"));
            out.printf("export of %,d rows as %s: %.1f s%n", rows, format, (System.nanoTime() - start) / 1e9);
            targets.add(new Target("rows as " + format + " with 256 MiB of heap", EXPORTED, rows, false, ""));
        }
    }
}
