package org.fuhua.standalone.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.fuhua.standalone.bench.SqlLog.Statement;
import org.fuhua.standalone.demo.Contenders.Contender;

/// Whole applications a second: begun, written in ten sections and handed in. What the database alone can do is
/// measured with the very statements that the service sends.
final class Throughput {
    private final Arena arena;
    private final Duration measured;

    Throughput(Arena arena, Duration measured) {
        this.arena = arena;
        this.measured = measured;
    }

    /// @return whole applications a second at the service
    double run() throws Exception {
        var writers = new Writers(arena.contenders(), arena.people());
        var callId = arena.contenders().call("FLOW", 10, 1, Instant.now().plusSeconds(86_400));
        // Where facts go is other services' work; here the applicant is measured.
        arena.platform().relay(false);
        Warming.up(arena.out(), "applications", () -> writers.write(arena.service(), callId, measured));
        double limit = database(callId);
        arena.say("database alone: %.1f applications a second", limit);
        var service = arena.service().fresh();
        double atService = writers.write(service, callId, measured);
        var requests = service.latencies();
        arena.say("service: %.1f a second, %s", atService, requests);
        writers.write(arena.gateway(), callId, measured.dividedBy(2));
        var gateway = arena.gateway().fresh();
        double throughGateway = writers.write(gateway, callId, measured);
        arena.say("gateway: %.1f a second, %s", throughGateway, gateway.latencies());
        arena.platform().relay(true);
        arena.atLeast("applications a second at the service, of the limit", 0.5, atService / limit, "×");
        arena.atLeast("… through the gateway", 0.3, throughGateway / limit, "×");
        arena.atMost("p99 against p50 of requests at the service", 10, requests.p99() / requests.median(), "×");
        return atService;
    }

    private double database(String callId) throws Exception {
        makeTopic();
        var databases = arena.platform().databases();
        var url = databases.database().url("applicant").replace("jdbc:", "");
        var replay = record(callId, arena.people().getFirst());
        return Pgbench.find()
                .rate(
                        url + (url.contains("?") ? "&" : "?") + "user=applicant",
                        databases.password("applicant"),
                        replay,
                        arena.people().size(),
                        measured);
    }

    /// @return a script with what the service sends for one application
    private String record(String callId, Contender owner) throws Exception {
        var token = arena.contenders().token(owner);
        var number = new String[1];
        List<List<Statement>> sent;
        String id;
        try (var administrator = arena.database()) {
            var log = new SqlLog(arena.platform().log("postgres"), "applicant", administrator);
            var written = new Calls.Filled[1];
            sent = log.during(() -> {
                written[0] = arena.service().fill(token, callId, owner.organisationId());
                number[0] = arena.service()
                        .submit(token, written[0])
                        .require(200)
                        .body()
                        .path("number")
                        .asText();
                return null;
            });
            id = written[0].id();
        }
        // What clocks do meanwhile is not of this application.
        var own = sent.stream()
                .filter(transaction -> transaction.stream().anyMatch(one -> mentions(one, id)))
                .limit(Calls.SECTIONS + 2)
                .toList();
        var replay =
                new Replay(Set.of(callId, owner.organisationId(), owner.person().subject()));
        var script = replay.script(own, List.of(number[0]));
        arena.say("an application is %d transactions with %d statements", own.size(), replay.statements());
        return script;
    }

    private static boolean mentions(Statement statement, String id) {
        return statement.values().stream().anyMatch(id::equals);
    }

    private void makeTopic() throws InterruptedException, ExecutionException {
        var topic = "fuhua.applicant." + Replay.AGGREGATE;
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", arena.platform().kafka()))) {
            if (!admin.listTopics().names().get().contains(topic))
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
        }
    }
}
