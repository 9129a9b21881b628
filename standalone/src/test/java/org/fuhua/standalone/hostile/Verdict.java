package org.fuhua.standalone.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong about an answer.
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\bat (org|java|io)\\.|org\\.(postgresql|hibernate|fuhua)|SQLSTATE");

    /// Refusals of a request as a whole: there is no member to name.
    private static final Set<String> WHOLE =
            Set.of("idempotency-key-required", "idempotency-key-reused", "invalid-cursor");

    private Verdict() {}

    static List<String> on(Attempt attempt, HttpResponse<String> response, Duration took) {
        var faults = new ArrayList<String>();
        int status = response.statusCode();
        if (status >= 500) faults.add("failed with " + status);
        if (status < 300 && attempt.wrong() != null) faults.add("taken although " + attempt.wrong());
        if (took.compareTo(PATIENCE) > 0) faults.add("took " + took);
        // An endless request line is refused by the HTTP server itself, before any of our code.
        if (status >= 400 && status != 414) refusal(response, faults);
        return faults;
    }

    private static void refusal(HttpResponse<String> response, List<String> faults) {
        var problem = problem(response);
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json") || problem.isMissingNode()) {
            faults.add("no problem but " + type);
            return;
        }
        for (var member : List.of("type", "title", "status", "code", "traceId"))
            if (!problem.hasNonNull(member)) faults.add("a problem without " + member);
        if (problem.path("status").asInt() != response.statusCode()) faults.add("a problem of another status");
        if (INSIDES.matcher(response.body()).find()) faults.add("shows its insides");
        int status = response.statusCode();
        if ((status == 400 || status == 422) && !namesThePlace(problem)) faults.add("names no place");
    }

    private static boolean namesThePlace(JsonNode problem) {
        if (WHOLE.contains(problem.path("code").asText())) return true;
        var errors = problem.path("errors");
        if (errors.isEmpty()) return false;
        for (var error : errors)
            if (!error.has("pointer") || error.path("message").asText().isBlank()) return false;
        return true;
    }

    private static JsonNode problem(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
