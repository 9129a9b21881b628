package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// The demonstration's ethics committee of the region, so that an applicant can have an activity reviewed.
final class EthicsCommittee {
    private static final String PATH = "review/v1/ethics-committees";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration BY_EVENT = Duration.ofMinutes(2);

    private final Api api;
    private final Cast cast;
    private final Steps steps;

    EthicsCommittee(Api api, Cast cast, Steps steps) {
        this.api = api;
        this.cast = cast;
        this.steps = steps;
    }

    /// Files it unless it exists, once the review service has heard of its host.
    void seat(JsonNode committee) {
        var name = committee.path("name");
        if (api.list(cast.officer(), PATH).stream().anyMatch(known -> name.equals(known.path("name")))) return;
        var request = request(committee);
        Await.until("the review service knows the host of the ethics committee", BY_EVENT, () -> filed(request));
    }

    private boolean filed(ObjectNode request) {
        var answer = api.send(cast.officer(), "POST", PATH, request, null, steps.key("ethics-" + UUID.randomUUID()));
        if (answer.statusCode() == 422 && answer.body().contains("unknown-organisation")) return false;
        if (answer.statusCode() == 201) return true;
        throw new IllegalStateException("ethics committee: " + answer.statusCode() + " " + answer.body());
    }

    private ObjectNode request(JsonNode committee) {
        var today = LocalDate.now(ZONE);
        var request = Steps.JSON
                .createObjectNode()
                .put("organisationId", cast.recommenderOrganisation())
                .put("regional", true)
                .put("formedOn", today.minusMonths(1).toString())
                .put("termEndsOn", today.plusYears(3).toString());
        request.set("name", committee.path("name"));
        var members = request.putArray("members");
        committee.path("members").forEach(seat -> members.add(member(seat)));
        return request;
    }

    private ObjectNode member(JsonNode seat) {
        var person = cast.of(seat.path("user").asText());
        ObjectNode member = seat.deepCopy();
        member.remove("user");
        return member.put("subject", person.subject())
                .put("name", person.name())
                .put("email", person.email());
    }
}
