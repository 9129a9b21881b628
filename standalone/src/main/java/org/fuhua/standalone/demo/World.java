package org.fuhua.standalone.demo;

import static org.fuhua.standalone.demo.Api.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The living demonstration: two calls of the plan with a dozen applications, each as far along as its entry says, an
/// enterprise that stated its figures, and a published challenge need. Loading it twice changes nothing.
final class World {
    private static final String DIRECT = "2025-TS-DIRECT";
    private static final String INVEST = "2025-TS-INVEST";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration BY_EVENT = Duration.ofMinutes(2);
    private static final int AWARDS = 3;

    private final Api api;
    private final Steps steps;
    private final Cast cast;
    private final Path catalogue;
    private final PrintWriter out;
    private final ObjectNode data = CallFiles.resource("world.yaml");
    private final Map<String, String> organisations = new HashMap<>();

    World(Api api, Cast cast, Path catalogue, PrintWriter out) {
        this.api = api;
        this.steps = new Steps(api, "world");
        this.cast = cast;
        this.catalogue = catalogue;
        this.out = out;
    }

    /// @return whether there was something to load
    boolean load() {
        var known = api.list(cast.officer(), "applicant/v1/calls").stream()
                .anyMatch(c -> DIRECT.equals(c.path("code").asText())
                        && "CLOSED".equals(c.path("state").asText()));
        if (known && isFinished()) return false;
        fundPools();
        registerOrganisations();
        stateProfile();
        say("an ethics committee 伦理审查委员会");
        new EthicsCommittee(api, cast, steps).seat(data.path("ethicsCommittee"));
        say("two calls, twelve applications 两个指南、十二份申报");
        var direct = publish(DIRECT, true);
        var invest = publish(INVEST, false);
        var reviewed = new LinkedHashMap<String, JsonNode>();
        int index = 0;
        for (var entry : data.path("applications")) {
            var call = DIRECT.equals(entry.path("call").asText()) ? direct : invest;
            var id = apply(entry, call, index++);
            if (isReviewed(entry)) reviewed.put(id, entry);
        }
        steps.close(cast.officer(), direct);
        review(direct, reviewed);
        settle(direct);
        publishNeed();
        return true;
    }

    private boolean isFinished() {
        return api.list(cast.talent(), "talent/v1/needs").stream()
                .anyMatch(n -> data.path("need").path("titleZh").equals(n.path("titleZh"))
                        && !"COLLECTED".equals(n.path("state").asText())
                        && !"SCREENED".equals(n.path("state").asText()));
    }

    private void fundPools() {
        say("money in the pools 专账到款");
        for (var pool : data.path("pools"))
            Cast.fund(
                    api,
                    cast,
                    pool.path("code").asText(),
                    pool.path("nameZh").asText(),
                    pool.path("year").asInt(),
                    pool.path("amount").asText(),
                    pool.path("documentNo").asText());
    }

    private void registerOrganisations() {
        int index = 100;
        for (var entry : data.path("applications")) {
            var name = entry.path("organisation").path("nameZh").asText();
            if (organisations.containsKey(name)) continue;
            var owner = cast.of(entry.path("owner").asText());
            var code = CreditCodes.of("91", index++);
            organisations.put(
                    name,
                    steps.organisation(owner, cast.officer(), steps.organisationsOf(owner), code, name, "ENTERPRISE"));
        }
        leaveOneToVerify();
    }

    /// An officer finds a proof to decide on.
    private void leaveOneToVerify() {
        var owner = cast.of("applicant2");
        var code = CreditCodes.of("91", 99);
        if (steps.organisationsOf(owner).containsKey(code)) return;
        steps.register(owner, code, "听潮神经接口（青岛）有限公司", "ENTERPRISE");
        steps.prove(owner, code);
    }

    /// One enterprise has stated its last three years, so that its ladder shows where it stands.
    private void stateProfile() {
        var entry = data.path("applications").path(0);
        var owner = cast.of(entry.path("owner").asText());
        var organisation =
                organisations.get(entry.path("organisation").path("nameZh").asText());
        var profile = CallFiles.resource("profile.yaml");
        int year = OffsetDateTime.now(ZONE).getYear();
        for (var figures : profile.path("years")) ((ObjectNode) figures).put("year", --year);
        var stated = api.send(
                owner, "PUT", "applicant/v1/organisations/" + organisation + "/profile", profile, "\"0\"", null);
        if (stated.statusCode() != 200 && stated.statusCode() != 412)
            throw new IllegalStateException("profile: " + stated.statusCode() + " " + stated.body());
    }

    /// The call that is played to its end is a sandbox, so that its notice need not wait five working days.
    private String publish(String code, boolean sandbox) {
        var definition = CallFiles.catalogue(catalogue.resolve(code.toLowerCase(java.util.Locale.ROOT) + ".yaml"));
        var now = OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.DAYS);
        definition.put("opensAt", now.minusDays(20).toInstant().toString());
        definition.put("deadlineAt", now.plusDays(21).withHour(17).toInstant().toString());
        definition.put("sandbox", sandbox);
        if (sandbox) ((ObjectNode) definition.path("review")).put("noticeWorkingDays", 0);
        for (var call : api.list(cast.officer(), "applicant/v1/calls"))
            if (code.equals(call.path("code").asText())
                    && !"DRAFT".equals(call.path("state").asText()))
                return call.path("id").asText();
        return steps.publish(cast.officer(), definition).id();
    }

    private String apply(JsonNode entry, String callId, int index) {
        var owner = cast.of(entry.path("owner").asText());
        var draft = steps.draft(
                owner,
                callId,
                organisations.get(entry.path("organisation").path("nameZh").asText()),
                cast.recommenderOrganisation(),
                "" + index);
        var path = "applicant/v1/applications/" + draft.id();
        if (!"DRAFT".equals(api.get(owner, path).state())) return draft.id();
        var now = api.get(owner, path);
        var sections = WorldForms.sections(entry);
        var until = entry.path("until").asText();
        if ("DRAFT".equals(until)) sections.remove(List.of("budget", "performance"));
        var filled = steps.fill(owner, now, sections);
        if ("DRAFT".equals(until)) return draft.id();
        api.upload(
                owner,
                path + "/attachments?slot=commitment&fileName=" + Api.encode("诚信承诺书.pdf"),
                Pdf.page("Integrity commitment (demonstration) " + index),
                "application/pdf",
                steps.key("commitment-" + index));
        steps.submit(owner, draft.id(), null);
        if ("SUBMITTED".equals(until)) return draft.id();
        steps.endorse(cast.recommender(), draft.id(), null);
        if (!"RECOMMENDED".equals(until)) check(draft.id(), until);
        return draft.id();
    }

    private void check(String id, String until) {
        switch (until) {
            case "REJECTED" -> formal(id, "REJECT", "FORMAL_REJECTED", "缺少监护人同意方案与伦理审查材料，不符合申报条件。");
            case "RETURNED" -> formal(id, "RETURN", "RETURNED", "总投资构成与附件不一致，请一次性补正。");
            default -> steps.passFormalCheck(cast.officer(), id, null);
        }
    }

    private void formal(String id, String outcome, String state, String reason) {
        var request = Steps.JSON.createObjectNode().put("outcome", outcome).put("reason", reason);
        request.putArray("defects").addObject().put("pointer", "/budget").put("text", reason);
        steps.application(cast.officer(), id, "formal-check", request, null, states(state));
    }

    private static boolean isReviewed(JsonNode entry) {
        return List.of("PAID", "DECLINED").contains(entry.path("until").asText());
    }

    private void review(String callId, Map<String, JsonNode> reviewed) {
        say("experts assigned, scores in, decided 专家评审与立项决策");
        for (var expert : data.path("experts")) registerExpert(expert);
        Await.until(
                "review knows the applications",
                BY_EVENT,
                () -> api.list(cast.officer(), "review/v1/calls").stream()
                        .anyMatch(c -> callId.equals(c.path("id").asText())
                                && c.path("closed").asBoolean()
                                && c.path("applications").asInt() == reviewed.size()));
        var round = api.create(
                cast.officer(),
                "review/v1/rounds",
                Steps.JSON
                        .createObjectNode()
                        .put("callId", callId)
                        .put(
                                "assessmentDeadlineAt",
                                OffsetDateTime.now(ZONE)
                                        .plusDays(14)
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toInstant()
                                        .toString()),
                steps.key("round"));
        assign(round.id());
        var scores = new Scores(11);
        for (var username : List.of("expert1", "expert2", "expert3", "expert4", "expert5"))
            for (var assignment : api.list(cast.of(username), "review/v1/assignments/mine"))
                if (round.id().equals(assignment.path("roundId").asText()))
                    steps.assess(cast.of(username), assignment.path("id").asText(), scores);
        decide(round.id());
    }

    private void registerExpert(JsonNode expert) {
        var person = cast.of(expert.path("user").asText());
        var request = Steps.JSON
                .createObjectNode()
                .put("subject", person.subject())
                .put("name", person.name())
                .put("email", person.email())
                .put("organisationName", expert.path("organisation").asText())
                .put("capacity", expert.path("capacity").asInt());
        request.set("fields", expert.path("fields"));
        var response = api.send(
                cast.officer(), "POST", "review/v1/experts", request, null, steps.key("expert-" + person.username()));
        if (response.statusCode() != 201 && response.statusCode() != 409)
            throw new IllegalStateException("expert: " + response.statusCode() + " " + response.body());
    }

    private void assign(String roundId) {
        var path = "review/v1/rounds/" + roundId;
        if (!"OPEN".equals(api.get(cast.officer(), path).state())) return;
        var plan = api.create(
                cast.officer(),
                path + "/assignment-plans",
                Steps.JSON
                        .createObjectNode()
                        .put("reviewsPerApplication", 3)
                        .put("seed", 2026)
                        .put("seedSource", "演示数据固定种子"),
                steps.key("plan"));
        api.move(
                cast.officer(),
                "review/v1/assignment-plans/" + plan.id(),
                "adoption",
                Steps.JSON.createObjectNode(),
                plan.etag(),
                null,
                states("ADOPTED"));
    }

    private void decide(String roundId) {
        var path = "review/v1/rounds/" + roundId;
        if (!"ASSIGNED".equals(api.get(cast.officer(), path).state())) return;
        var ranking = new ArrayList<>(api.list(cast.officer(), path + "/ranking"));
        ranking.sort(java.util.Comparator.comparingInt(r -> r.path("rank").asInt()));
        var request = Steps.JSON.createObjectNode();
        var decisions = request.putArray("decisions");
        for (int i = 0; i < ranking.size(); i++) {
            var decision = decisions
                    .addObject()
                    .put("applicationId", ranking.get(i).path("applicationId").asText())
                    .put("outcome", i < AWARDS ? "AWARD" : "DECLINE")
                    .put("reason", i < AWARDS ? "评审排序靠前，预算合理，予以立项支持。" : "评审排序未进入支持范围。");
            if (i < AWARDS) decision.set("award", ranking.get(i).path("requested"));
        }
        api.create(cast.officer(), path + "/decisions", request, steps.key("decisions"));
        api.create(cast.officer(), path + "/notices", Steps.JSON.createObjectNode(), steps.key("notice"));
    }

    /// The first agreement is paid, the second signed, the third waits for its signatures: finance has something to do.
    private void settle(String callId) {
        say("agreements, signatures, first payment 任务书与拨款");
        var path = "funding/v1/agreements?callId=" + callId;
        Await.until(
                "agreements are drafted",
                BY_EVENT,
                () -> api.list(cast.officer(), path).size() >= AWARDS);
        var agreements = new ArrayList<>(api.list(cast.officer(), path));
        agreements.sort(java.util.Comparator.comparing(a -> a.path("number").asText()));
        for (int i = 0; i < 2; i++) {
            var agreement = agreements.get(i);
            steps.sign(
                    cast.officer(),
                    ownerOf(agreement),
                    cast.recommender(),
                    agreement.path("id").asText());
        }
        steps.pay(cast.maker(), cast.checker(), agreements.getFirst().path("id").asText());
    }

    private Person ownerOf(JsonNode agreement) {
        for (var entry : data.path("applications"))
            if (entry.path("title").equals(agreement.path("title")))
                return cast.of(entry.path("owner").asText());
        throw new IllegalStateException("no application of the demonstration: " + agreement.path("title"));
    }

    private void publishNeed() {
        var need = (ObjectNode) data.path("need").deepCopy();
        var owner = organisations.entrySet().iterator().next();
        var now = OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.DAYS);
        need.put("ownerOrganisationId", owner.getValue());
        need.put("ownerOrganisationName", owner.getKey());
        var reward = need.path("reward").asText();
        need.putObject("reward").put("amount", reward).put("currency", "CNY");
        need.put("opensAt", now.minusDays(1).toInstant().toString());
        need.put("deadlineAt", now.plusDays(30).withHour(17).toInstant().toString());
        need.put("sandbox", false);
        var created = api.create(cast.talent(), "talent/v1/needs", need, steps.key("need"));
        var path = "talent/v1/needs/" + created.id();
        api.move(
                cast.talent(),
                path,
                "screening",
                Steps.JSON.createObjectNode().put("outcome", "PASS").put("reason", "需求真实、指标可测"),
                null,
                null,
                states("SCREENED", "PUBLISHED", "OPEN"));
        api.move(
                cast.talent(),
                path,
                "publication",
                Steps.JSON.createObjectNode(),
                null,
                null,
                states("PUBLISHED", "OPEN"));
        say("a challenge need is published 揭榜挂帅需求已发布");
    }

    private void say(String what) {
        out.println("  · " + what);
        out.flush();
    }
}
