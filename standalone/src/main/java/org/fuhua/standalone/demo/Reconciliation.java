package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// Proves that nothing got lost and nothing happened twice: every number is asked of the service that owns it.
final class Reconciliation {
    private static final List<String> SERVICES = List.of("applicant", "review", "funding", "talent", "oversight");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Api api;
    private final Cast cast;
    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();

    Reconciliation(Api api, Cast cast, PrintStream out) {
        this.api = api;
        this.cast = cast;
        this.out = out;
    }

    /// @return whether everything holds
    boolean holds(Load.Outcome outcome) {
        out.printf("%n%-52s %14s %14s%n", "reconciliation", "expected", "found");
        applications(outcome);
        reviews(outcome);
        money(outcome);
        flow();
        timelines(outcome);
        out.println(
                failures.isEmpty()
                        ? "the reconciliation holds"
                        : "the reconciliation FAILS: " + String.join("; ", failures));
        return failures.isEmpty();
    }

    private void applications(Load.Outcome outcome) {
        var applications = api.list(cast.officer(), "applicant/v1/applications?callId=" + outcome.callId());
        equal(
                "proposals read = submitted",
                outcome.proposals(),
                applications.stream()
                        .filter(a -> a.hasNonNull("number"))
                        .map(a -> a.path("number").asText())
                        .distinct()
                        .count());
        equal(
                "proposals read = in the round",
                outcome.proposals(),
                api.list(cast.officer(), "review/v1/rounds/" + outcome.roundId() + "/applications")
                        .size());
    }

    private void reviews(Load.Outcome outcome) {
        var ranking = api.list(cast.officer(), "review/v1/rounds/" + outcome.roundId() + "/ranking");
        equal(
                "reviews = 3 × proposals",
                3L * outcome.proposals(),
                ranking.stream().mapToLong(r -> r.path("rawTotals").size()).sum());
        var decisions = api.list(cast.officer(), "review/v1/rounds/" + outcome.roundId() + "/decisions");
        equal(
                "awards = top tenth",
                outcome.awards(),
                decisions.stream()
                        .filter(d -> "AWARD".equals(d.path("outcome").asText()))
                        .count());
    }

    private void money(Load.Outcome outcome) {
        var agreements = api.list(cast.officer(), "funding/v1/agreements?callId=" + outcome.callId());
        equal("awards = agreements", outcome.awards(), agreements.size());
        equal(
                "agreements in effect",
                outcome.awards(),
                agreements.stream()
                        .filter(a -> "EFFECTIVE".equals(a.path("state").asText()))
                        .count());
        var ids = agreements.stream().map(a -> a.path("id").asText()).toList();
        var payments = api.list(cast.auditor(), "funding/v1/payments?state=CONFIRMED").stream()
                .filter(p -> ids.contains(p.path("agreementId").asText()))
                .toList();
        equal("awards = payments", outcome.awards(), payments.size());
        var balance = api.get(cast.auditor(), "funding/v1/ledger/trial-balance").body();
        equal("ledger debits = credits", balance.path("debits"), balance.path("credits"));
        for (var pool : balance.path("pools"))
            equal("  pool " + pool.path("code").asText(), pool.path("debits"), pool.path("credits"));
    }

    private void flow() {
        List<String> open = new ArrayList<>();
        try {
            Await.until("every fact is consumed", PATIENCE, () -> {
                open.clear();
                open.addAll(differences());
                return open.isEmpty();
            });
        } catch (IllegalStateException late) {
            open.forEach(difference -> out.println("  " + difference));
        }
        equal("consumers that lack or double facts", 0, open.size());
    }

    private List<String> differences() {
        var published = new HashMap<String, Long>();
        var consumed = new ArrayList<JsonNode>();
        for (var service : SERVICES) {
            var flow = api.get(cast.auditor(), service + "/v1/flow").body();
            flow.path("published")
                    .forEach(p -> published.merge(
                            p.path("type").asText(), p.path("count").asLong(), Long::sum));
            flow.path("consumed").forEach(consumed::add);
        }
        return consumed.stream()
                .filter(c -> !Objects.equals(
                        published.getOrDefault(c.path("type").asText(), 0L),
                        c.path("count").asLong()))
                .map(c -> "%s %s: %d published, %d consumed"
                        .formatted(
                                c.path("consumer").asText(),
                                c.path("type").asText(),
                                published.getOrDefault(c.path("type").asText(), 0L),
                                c.path("count").asLong()))
                .toList();
    }

    private void timelines(Load.Outcome outcome) {
        var path = "oversight/v1/completeness?callId=" + outcome.callId();
        try {
            Await.until(
                    "timelines are complete",
                    PATIENCE,
                    () -> api.get(cast.auditor(), path).body().path("complete").asInt() == outcome.proposals());
        } catch (IllegalStateException late) {
            out.println("  " + api.get(cast.auditor(), path).body());
        }
        equal(
                "timelines complete",
                outcome.proposals(),
                api.get(cast.auditor(), path).body().path("complete").asInt());
    }

    private void equal(String what, Object expected, Object found) {
        boolean same = Objects.equals(String.valueOf(expected), String.valueOf(found));
        out.printf("%-52s %14s %14s %s%n", what, text(expected), text(found), same ? "" : "DIFFERS");
        if (!same) failures.add(what);
    }

    private static String text(Object value) {
        return value instanceof JsonNode node && node.has("amount")
                ? node.path("amount").asText()
                : String.valueOf(value);
    }
}
