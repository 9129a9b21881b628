package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/// A call in a list.
///
/// @param state code of the state
/// @param countdown time left to the deadline or to the opening, empty when there is none
public record CallCard(
        String id,
        String code,
        String title,
        String state,
        String stateText,
        String clause,
        String opens,
        String deadline,
        String countdown,
        String maxAward,
        String lead,
        boolean sandbox) {

    static CallCard from(JsonNode call, Words words, Instant now) {
        var say = new Say(words);
        var state = call.path("state").asText();
        return new CallCard(
                call.path("id").asText(),
                call.path("code").asText(),
                say.text(call, "title"),
                state,
                words.name("state", state),
                words.say("clause", call.path("clause").asText()),
                say.instant(call.path("opensAt")),
                say.instant(call.path("deadlineAt")),
                countdown(state, call, words, now),
                say.money(call.path("budget").path("maxAward")),
                say.list(call.path("leadDepartments")),
                call.path("sandbox").asBoolean());
    }

    private static String countdown(String state, JsonNode call, Words words, Instant now) {
        try {
            return switch (state) {
                case "OPEN" -> until(call, "deadlineAt", "remaining", words, now);
                case "PUBLISHED" -> until(call, "opensAt", "opensIn", words, now);
                default -> "";
            };
        } catch (DateTimeException unreadable) {
            return "";
        }
    }

    private static String until(JsonNode call, String member, String sentence, Words words, Instant now) {
        var left = Duration.between(now, Instant.parse(call.path(member).asText()));
        return left.isNegative() ? "" : words.say(sentence, new Say(words).span(left));
    }
}
