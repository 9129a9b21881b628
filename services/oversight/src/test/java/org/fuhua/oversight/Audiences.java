package org.fuhua.oversight;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.Tokens;

/// One organisation, its people and its application to a call, told as it happens now.
public final class Audiences {
    public static final String BASE = "/api/oversight/v1";

    public final UUID organisation = UUID.randomUUID();
    public final UUID department = UUID.randomUUID();
    public final UUID call = UUID.randomUUID();
    public final UUID application = UUID.randomUUID();
    public final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final List<ConsumerRecord<String, String>> told = new ArrayList<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final Inbox inbox;

    public Audiences(Inbox inbox) {
        this.inbox = inbox;
    }

    public Audiences called(Duration untilDeadline) {
        return tell("applicant.call-published", call, callPayload(untilDeadline));
    }

    public Map<String, Object> callPayload(Duration untilDeadline) {
        return Map.of(
                "callId",
                call,
                "code",
                "C-" + tag,
                "titleZh",
                "提升工程" + tag,
                "titleEn",
                "Programme " + tag,
                "clause",
                "8",
                "deadlineAt",
                Instant.now().plus(untilDeadline).toString());
    }

    public Audiences member(String name, String role) {
        return member(organisation, name, role);
    }

    public Audiences member(UUID of, String name, String role) {
        return tell(
                "applicant.membership-changed",
                of,
                Map.of("organisationId", of, "subject", subject(name), "role", role, "active", true));
    }

    public Audiences drafted(Duration ago) {
        tell("applicant.application-drafted", application, about(Map.of("organisationId", organisation)));
        return ago.isZero() ? this : happened(ago);
    }

    public Audiences submitted(Map<String, ?> more) {
        var all = new HashMap<String, Object>(Map.of("corrected", false));
        all.putAll(more);
        all.putAll(Map.of(
                "organisationId",
                organisation,
                "number",
                "N-" + tag,
                "title",
                "机密项目名称",
                "submittedAt",
                Instant.now().toString()));
        return tell("applicant.application-submitted", application, about(all));
    }

    public Audiences returned(String dueOn) {
        return tell(
                "applicant.application-returned", application, about(Map.of("defects", 2, "correctionDueOn", dueOn)));
    }

    public Map<String, Object> about(Map<String, ?> more) {
        var all = new HashMap<String, Object>(more);
        all.put("applicationId", application);
        all.put("callId", call);
        return all;
    }

    public Audiences tell(String fact, UUID subject, Map<String, ?> payload) {
        told.add(Facts.record("org.fuhua." + fact + ".v1", subject, sequences.merge(subject, 1L, Long::sum), payload));
        return this;
    }

    /// Says that the last fact happened some time ago.
    public Audiences happened(Duration ago) {
        var headers = told.getLast().headers();
        headers.remove("ce_time");
        headers.add("ce_time", Instant.now().minus(ago).toString().getBytes());
        return this;
    }

    /// Says who did the last fact.
    public Audiences by(String name) {
        told.getLast().headers().add("ce_actor", subject(name).getBytes());
        return this;
    }

    /// Lets all that was told arrive, the last first.
    public List<ConsumerRecord<String, String>> arrive() {
        var arriving = new ArrayList<>(told);
        Collections.reverse(arriving);
        arriving.forEach(record -> inbox.consumers().forEach(consumer -> consumer.accept(record)));
        told.clear();
        return arriving;
    }

    public String subject(String name) {
        return Tokens.subject(name + "-" + tag);
    }

    public String address(String name) {
        return name + "-" + tag + "@people.test";
    }

    public RequestSpecification as(String name, String... roles) {
        var claims = Map.of("email", address(name), "email_verified", !name.startsWith("unverified"));
        return given().auth()
                .oauth2(Tokens.with(name + "-" + tag, claims, roles))
                .contentType("application/json")
                .header("Accept-Language", "zh-CN");
    }

    public void visit(String name, String... roles) {
        as(name, roles).get(BASE + "/messages/summary").then().statusCode(200);
    }

    public JsonPath messages(String name) {
        return as(name).get(BASE + "/messages?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public List<String> words(String name) {
        return messages(name).getList("items.zh", String.class);
    }
}
