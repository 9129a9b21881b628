package org.fuhua.standalone.demo;

import static org.fuhua.standalone.demo.Api.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plays real proposals through the whole platform with the roles' own tokens, from registration to first payment.
final class Load {
    private static final int WORKERS = 8;
    private static final int EXPERTS = 150;
    private static final int REVIEWS = 3;
    private static final Duration BY_EVENT = Duration.ofMinutes(5);

    private final Steps steps;
    private final Api api;
    private final Cast cast;
    private final People people;
    private final Stages stages;
    private final Programme programme;
    private final String run;

    Load(Api api, People people, Cast cast, Programme programme, String run, PrintStream out) {
        this.api = api;
        this.programme = programme;
        this.steps = new Steps(api, run);
        this.people = people;
        this.cast = cast;
        this.run = run;
        this.stages = new Stages(WORKERS, out);
    }

    /// What came of it, for the reconciliation.
    record Outcome(int proposals, String callId, String roundId, int awards) {}

    Outcome play(List<Proposal> proposals) {
        var organisations = registerOrganisations(proposals);
        var callId = openCall(proposals);
        var recommender = organisations.get("");
        var applications = stages.play("apply and submit", proposals, p -> {
            var draft = steps.draft(cast.applicant(), callId, organisations.get(p.institution()), recommender, p.id());
            var filled = steps.fill(cast.applicant(), draft, programme.answers(p));
            return steps.submit(cast.applicant(), draft.id(), filled.etag());
        });
        stages.play("endorse", applications, a -> steps.endorse(cast.recommender(), a.id(), a.etag()));
        stages.play("formal check", applications, a -> steps.passFormalCheck(cast.officer(), a.id(), null));
        steps.close(cast.officer(), callId);
        var experts = registerExperts(proposals, organisations);
        var roundId = openRound(callId, proposals.size());
        assign(roundId, proposals.size(), experts.size());
        assess(roundId, assigned(roundId), proposals.size());
        int awards = decide(roundId, proposals.size());
        var agreements = agreements(callId, awards);
        stages.play("sign (3 parties)", agreements, a -> {
            steps.sign(
                    cast.officer(),
                    cast.applicant(),
                    cast.recommender(),
                    a.path("id").asText());
            return a;
        });
        stages.play("pay first tranche", agreements, a -> {
            steps.pay(cast.maker(), cast.checker(), a.path("id").asText());
            return a;
        });
        stages.report();
        return new Outcome(proposals.size(), callId, roundId, awards);
    }

    /// @return ids by institution; the recommending authority's under the empty name
    private Map<String, String> registerOrganisations(List<Proposal> proposals) {
        var institutions = proposals.stream()
                .map(Proposal::institution)
                .distinct()
                .sorted()
                .toList();
        var known = steps.organisationsOf(cast.applicant());
        var ids = new HashMap<String, String>();
        var indexes = new ArrayList<Integer>();
        for (int i = 0; i < institutions.size(); i++) indexes.add(i);
        var made = stages.play(
                "organisations",
                indexes,
                i -> steps.organisation(
                        cast.applicant(),
                        cast.officer(),
                        known,
                        CreditCodes.of("12", 10_000 + i),
                        institutions.get(i),
                        "UNIVERSITY"));
        for (int i = 0; i < made.size(); i++) ids.put(institutions.get(i), made.get(i));
        ids.put("", cast.recommenderOrganisation());
        return ids;
    }

    private String openCall(List<Proposal> proposals) {
        var total = proposals.stream()
                .map(p -> new java.math.BigDecimal(p.amount()))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        var definition = programme.definition();
        var pool = "LOAD-" + run.toUpperCase(java.util.Locale.ROOT);
        Cast.fund(api, cast, pool, "真实项目演示专账", 2026, total.toPlainString(), "演示〔2026〕" + run);
        definition.put("code", pool);
        var now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        definition.put("opensAt", now.minusMinutes(1).toInstant().toString());
        definition.put("deadlineAt", now.plusHours(12).toInstant().toString());
        var budget = (ObjectNode) definition.path("budget");
        budget.put("poolCode", pool);
        ((ObjectNode) budget.path("total")).put("amount", total.toPlainString());
        ((ObjectNode) budget.path("maxAward")).put("amount", total.toPlainString());
        return steps.publish(cast.officer(), definition).id();
    }

    /// One expert for every so many proposals, of that proposal's institution and field.
    private List<Person> registerExperts(List<Proposal> proposals, Map<String, String> organisations) {
        int count = Math.min(EXPERTS, Math.max(REVIEWS * 2, proposals.size()));
        int capacity = Math.ceilDiv(proposals.size() * REVIEWS, count) + 10;
        var indexes = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) indexes.add(i);
        var experts = stages.play("experts sign up", indexes, i -> {
            var person = people.ensure("load-expert%03d".formatted(i), "评审专家%03d".formatted(i), List.of("expert"));
            var model = proposals.get((int) ((long) i * proposals.size() / count));
            var other = proposals.get((int) ((long) (count - 1 - i) * proposals.size() / count));
            var request = Steps.JSON
                    .createObjectNode()
                    .put("subject", person.subject())
                    .put("name", person.name())
                    .put("email", person.email())
                    .put("organisationId", organisations.get(model.institution()))
                    .put("organisationName", model.institution())
                    .put("capacity", capacity);
            request.putArray("fields").add(model.division()).add(other.division());
            var response =
                    api.send(cast.officer(), "POST", "review/v1/experts", request, null, steps.key("expert-" + i));
            // From an earlier run the expert may be known; then the library's own entry stands.
            if (response.statusCode() != 201 && response.statusCode() != 409)
                throw new IllegalStateException("expert: " + response.statusCode() + " " + response.body());
            return person;
        });
        return experts;
    }

    private String openRound(String callId, int expected) {
        Await.until(
                "review knows all accepted applications and the closed call",
                BY_EVENT,
                () -> api.list(cast.officer(), "review/v1/calls").stream()
                        .anyMatch(c -> callId.equals(
                                        c.path("callId").asText(c.path("id").asText()))
                                && c.path("closed").asBoolean()
                                && c.path("applications").asInt() == expected));
        var request = Steps.JSON
                .createObjectNode()
                .put("callId", callId)
                .put(
                        "assessmentDeadlineAt",
                        OffsetDateTime.now()
                                .plusDays(14)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toInstant()
                                .toString());
        return api.create(cast.officer(), "review/v1/rounds", request, steps.key("round"))
                .id();
    }

    private void assign(String roundId, int applications, int experts) {
        stages.play("optimal assignment", List.of(roundId), id -> {
            var request = Steps.JSON
                    .createObjectNode()
                    .put("reviewsPerApplication", REVIEWS)
                    .put("minLoad", 0)
                    .put("maxLoad", Math.ceilDiv(applications * REVIEWS, experts) + 8)
                    .put("seed", 20261125)
                    .put("seedSource", "演示数据固定种子");
            var plan = api.create(
                    cast.officer(), "review/v1/rounds/" + id + "/assignment-plans", request, steps.key("plan"));
            if (!plan.body().path("feasible").asBoolean())
                throw new IllegalStateException("no assignment: " + plan.body().path("infeasibility"));
            return api.move(
                    cast.officer(),
                    "review/v1/assignment-plans/" + plan.id(),
                    "adoption",
                    Steps.JSON.createObjectNode(),
                    plan.etag(),
                    null,
                    states("ADOPTED"));
        });
    }

    /// Whoever the optimum chose: the library may know experts from earlier rounds too.
    private List<Person> assigned(String roundId) {
        var subjects = new HashMap<String, String>();
        api.list(cast.officer(), "review/v1/experts")
                .forEach(e ->
                        subjects.put(e.path("id").asText(), e.path("subject").asText()));
        return api.list(cast.officer(), "review/v1/rounds/" + roundId + "/assignments").stream()
                .map(a -> subjects.get(a.path("expertId").asText()))
                .distinct()
                .map(people::bySubject)
                .toList();
    }

    private void assess(String roundId, List<Person> experts, int applications) {
        record Work(Person expert, String assignmentId) {}
        var mine = stages.play(
                "experts read lists",
                experts,
                e -> api.list(e, "review/v1/assignments/mine").stream()
                        .filter(a -> roundId.equals(a.path("roundId").asText()))
                        .map(a -> new Work(e, a.path("id").asText()))
                        .toList());
        var work = mine.stream().flatMap(List::stream).toList();
        if (work.size() != applications * REVIEWS)
            throw new IllegalStateException("%d assignments for %d applications".formatted(work.size(), applications));
        var scores = new Scores(7);
        stages.play("score and submit", work, w -> {
            steps.assess(w.expert(), w.assignmentId(), scores);
            return w;
        });
    }

    private int decide(String roundId, int applications) {
        int awards = Math.max(1, applications / 10);
        stages.play("rank and decide", List.of(roundId), id -> {
            var ranking = api.list(cast.officer(), "review/v1/rounds/" + id + "/ranking");
            ranking.sort(Comparator.comparingInt(r -> r.path("rank").asInt()));
            var request = Steps.JSON.createObjectNode();
            var decisions = request.putArray("decisions");
            for (int i = 0; i < ranking.size(); i++) {
                var row = ranking.get(i);
                var decision = decisions
                        .addObject()
                        .put("applicationId", row.path("applicationId").asText())
                        .put("outcome", i < awards ? "AWARD" : "DECLINE")
                        .put("reason", i < awards ? "排序靠前，予以支持" : "排序未进入支持范围");
                if (i < awards) decision.set("award", row.path("requested"));
            }
            return api.create(cast.officer(), "review/v1/rounds/" + id + "/decisions", request, steps.key("decisions"));
        });
        stages.play("public notice", List.of(roundId), id -> {
            var notice = api.create(
                    cast.officer(),
                    "review/v1/rounds/" + id + "/notices",
                    Steps.JSON.createObjectNode(),
                    steps.key("notice"));
            Await.until(
                    "the notice is completed by the clock",
                    BY_EVENT,
                    () -> "COMPLETED"
                            .equals(api.get(cast.officer(), "review/v1/notices/" + notice.id())
                                    .state()));
            return notice;
        });
        return awards;
    }

    private List<JsonNode> agreements(String callId, int awards) {
        var path = "funding/v1/agreements?callId=" + callId;
        Await.until(
                "all agreements are drafted",
                BY_EVENT,
                () -> api.list(cast.officer(), path).size() >= awards);
        var agreements = new LinkedHashMap<String, JsonNode>();
        api.list(cast.officer(), path).forEach(a -> agreements.put(a.path("id").asText(), a));
        return List.copyOf(agreements.values());
    }
}
