package org.fuhua.review.ethics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.Tokens;

/// Two units, two committees, some experts and an officer, told through facts and HTTP as in production.
final class EthicsWorld {
    static final String BASE = "/api/review/v1";
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final String ACCEPTED = "org.fuhua.applicant.application-accepted.v1";
    private static final List<String> KINDS = List.of("PEER", "ETHICS", "LAW", "PEER", "COMMUNITY", "PEER", "PEER");

    final String tag = UUID.randomUUID().toString().substring(0, 8);
    final UUID unit = UUID.randomUUID();
    final UUID otherUnit = UUID.randomUUID();
    final UUID host = UUID.randomUUID();
    final UUID application = UUID.randomUUID();
    final String officer = Tokens.of("officer-" + tag, "officer");
    final String auditor = Tokens.of("auditor-" + tag, "auditor");
    final String writer = Tokens.of("writer-" + tag, "applicant");
    final String viewer = Tokens.of("viewer-" + tag, "applicant");
    final String otherWriter = Tokens.of("other-" + tag, "applicant");
    final String strayExpert = Tokens.of("stray-" + tag, "expert");
    final String committee;
    final String otherCommittee;

    private final ObjectMapper json = new ObjectMapper();
    private final Inbox inbox;

    EthicsWorld(Inbox inbox) throws Exception {
        this.inbox = inbox;
        for (var organisation : List.of(unit, otherUnit, host)) register(organisation);
        membership(unit, "writer-" + tag, "OWNER");
        membership(unit, "viewer-" + tag, "VIEWER");
        membership(otherUnit, "other-" + tag, "OWNER");
        accept(application, unit);
        committee = forms(host, true, "m");
        otherCommittee = forms(otherUnit, false, "x");
    }

    String member(int index) {
        return Tokens.of("m" + index + "-" + tag, "ethics-member");
    }

    String secretary() {
        return Tokens.of("ms-" + tag, "ethics-member");
    }

    String otherMember() {
        return Tokens.of("x0-" + tag, "ethics-member");
    }

    String subject(int index) {
        return Tokens.subject("m" + index + "-" + tag);
    }

    String expert(int index) {
        return Tokens.of("e" + index + "-" + tag, "expert");
    }

    /// @return id of an expert with the account of [#expert]
    String library(int index) {
        return library("e" + index + "-" + tag, "e" + index + "-" + tag + "@example.cn", "评审单位" + index);
    }

    String library(String username, String email, String organisation) {
        var made = post(
                officer,
                "/experts",
                Map.of(
                        "subject",
                        Tokens.subject(username),
                        "name",
                        "专家",
                        "email",
                        email,
                        "organisationName",
                        organisation,
                        "fields",
                        List.of("柔性电极"),
                        "capacity",
                        4));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("id");
    }

    void register(UUID organisation) {
        tell(
                "org.fuhua.applicant.organisation-registered.v1",
                organisation,
                Map.of("organisationId", organisation, "uscc", code(organisation), "nameZh", "单位" + organisation));
    }

    static String code(UUID organisation) {
        return "91370100" + organisation.toString().substring(0, 8);
    }

    void membership(UUID organisation, String username, String role) {
        tell(
                "org.fuhua.applicant.membership-changed.v1",
                organisation,
                Map.of(
                        "organisationId",
                        organisation,
                        "subject",
                        Tokens.subject(username),
                        "role",
                        role,
                        "active",
                        true));
    }

    void accept(UUID id, UUID organisation) throws Exception {
        var payload =
                (ObjectNode) json.readTree(EventContracts.examples(ACCEPTED).getFirst());
        payload.put("applicationId", id.toString())
                .put("number", "E-" + id.toString().substring(24))
                .put("organisationId", organisation.toString());
        tell(ACCEPTED, id, payload);
    }

    private void tell(String type, UUID subject, Object payload) {
        inbox.consumers().stream()
                .filter(consumer -> consumer.types().contains(type))
                .forEach(consumer -> {
                    try {
                        consumer.accept(Facts.record(type, subject, 1, json.writeValueAsString(payload)));
                    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }

    private String forms(UUID organisation, boolean regional, String prefix) {
        var made = post(officer, "/ethics-committees", committee(organisation, regional, prefix, 7));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("id");
    }

    Map<String, Object> committee(UUID organisation, boolean regional, String prefix, int voting) {
        var members = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < voting; i++)
            members.add(Map.of(
                    "subject",
                    Tokens.subject(prefix + i + "-" + tag),
                    "name",
                    "委员" + i,
                    "email",
                    prefix + i + "-" + tag + "@example.cn",
                    "gender",
                    i % 2 == 1 ? "FEMALE" : "MALE",
                    "kind",
                    KINDS.get(i),
                    "seat",
                    i == 0 ? "CHAIR" : "MEMBER",
                    "outside",
                    i == 4));
        members.add(Map.of(
                "subject", Tokens.subject(prefix + "s-" + tag),
                "name", "秘书",
                "gender", "FEMALE",
                "kind", "PEER",
                "seat", "SECRETARY",
                "outside", false));
        var today = LocalDate.now();
        return Map.of(
                "organisationId",
                organisation,
                "name",
                "委员会" + prefix + tag,
                "regional",
                regional,
                "formedOn",
                today.minusDays(1).toString(),
                "termEndsOn",
                today.plusYears(3).toString(),
                "members",
                members);
    }

    /// @return id of a draft of the unit with the committee of the region
    String opens(String... listed) {
        var opened = post(writer, "/ethics-reviews", opening(application, committee, listed));
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return opened.jsonPath().getString("summary.id");
    }

    Map<String, Object> opening(UUID of, String by, String... listed) {
        return Map.of("applicationId", of, "committeeId", by, "said", said(listed));
    }

    static Map<String, Object> said(String... listed) {
        return Map.of(
                "involves",
                List.of("HUMAN", "DATA"),
                "listed",
                List.of(listed),
                "listedReason",
                "植入电极用于治疗的临床研究",
                "riskBenefit",
                "风险可控");
    }

    /// @return the review, handed in with a complete pack
    String files(String... listed) {
        var id = opens(listed);
        for (var item : List.of("OVERVIEW", "PLAN", "PEOPLE", "CONSENT", "SOURCES", "PLEDGE", "ENTRUSTMENT"))
            assertThat(upload(writer, id, item, PDF).statusCode()).isEqualTo(201);
        ok(act(writer, id, "POST", "filing", Map.of()));
        return id;
    }

    String meets(String... listed) {
        var id = files(listed);
        ok(act(secretary(), id, "POST", "acceptance", Map.of("listed", List.of(listed))));
        ok(act(secretary(), id, "POST", "procedure", Map.of("procedure", "MEETING")));
        ok(act(secretary(), id, "PUT", "meeting", meeting(0, 1, 2, 3, 4)));
        return id;
    }

    /// @return the review after all five present wanted the outcome
    String decided(String outcome, String... listed) {
        var id = meets(listed);
        for (int i = 0; i < 5; i++) ok(act(member(i), id, "PUT", "vote", Map.of("outcome", outcome)));
        ok(act(secretary(), id, "POST", "decision", Map.of("reason", "风险受益合理")));
        return id;
    }

    Map<String, Object> meeting(int... present) {
        var subjects = new ArrayList<String>();
        for (int index : present) subjects.add(subject(index));
        return Map.of(
                "heldAt", "2026-12-10T02:00:00Z", "present", subjects, "advisers", List.of("临床顾问"), "minutes", "逐项审查");
    }

    Response upload(String token, String id, String item, byte[] bytes) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag(token, id))
                .queryParam("item", item)
                .queryParam("fileName", item + ".pdf")
                .body(bytes)
                .post(BASE + "/ethics-reviews/" + id + "/files");
    }

    Response act(String token, String id, String method, String action, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", tag(token, id))
                .body(body)
                .request(method, BASE + "/ethics-reviews/" + id + "/" + action);
    }

    private static String tag(String token, String id) {
        var etag =
                given().auth().oauth2(token).get(BASE + "/ethics-reviews/" + id).header("ETag");
        return etag == null ? "\"0\"" : etag;
    }

    static JsonPath see(String token, String id) {
        return ok(given().auth().oauth2(token).get(BASE + "/ethics-reviews/" + id))
                .jsonPath();
    }

    static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
    }

    static Response ok(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }

    static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }

    /// Every operation on a review with a body that has the right shape.
    static Map<String, Object> operations() {
        var reason = Map.of("reason", "理由");
        var answer = Map.of("accepted", true, "reason", "理由");
        var all = new LinkedHashMap<String, Object>();
        all.put("applicant PUT description", said());
        for (var plain : List.of("filing", "withdrawal", "rereview")) all.put("applicant POST " + plain, Map.of());
        for (var said : List.of("modification", "appeal", "follow-ups")) all.put("applicant POST " + said, reason);
        all.put("ethics-member POST return", Map.of("lacking", List.of(Map.of("item", "PLAN", "what", "缺页"))));
        all.put("ethics-member POST acceptance", Map.of("listed", List.of()));
        all.put("ethics-member POST procedure", Map.of("procedure", "MEETING"));
        all.put("ethics-member POST extension", Map.of("days", 5, "reason", "理由"));
        all.put(
                "ethics-member PUT meeting",
                Map.of("heldAt", "2026-12-10T02:00:00Z", "present", List.of(), "advisers", List.of()));
        all.put("ethics-member POST decision", reason);
        all.put("ethics-member POST modification-check", answer);
        all.put("ethics-member POST appeal-answer", answer);
        all.put("ethics-member POST final-decision", reason);
        all.put("ethics-member POST registration", Map.of("number", "1", "on", "2026-12-10"));
        for (var after : List.of("follow-up-check", "suspension", "resumption", "termination", "closure"))
            all.put("ethics-member POST " + after, reason);
        all.put("ethics-member PUT vote", Map.of("outcome", "APPROVE"));
        all.put("ethics-member POST recusals", reason);
        all.put(
                "expert PUT opinion",
                Map.of("free", true, "agrees", true, "compliant", true, "reasonable", true, "comment", "意见"));
        all.put("expert POST panel-leave", Map.of());
        return all;
    }
}
