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
        return from(call, call, words, now);
    }

    /// @param call members of the call itself
    /// @param definition members of its definition
    static CallCard from(JsonNode call, JsonNode definition, Words words, Instant now) {
        var say = new Say(words);
        var state = call.path("state").asText();
        return new CallCard(
                call.path("id").asText(),
                definition.path("code").asText(),
                say.text(definition, "title"),
                state,
                words.name("state", state),
                words.say("clause", definition.path("clause").asText()),
                say.instant(definition.path("opensAt")),
                say.instant(definition.path("deadlineAt")),
                countdown(state, definition, words, now),
                say.money(definition.path("budget").path("maxAward")),
                say.list(definition.path("leadDepartments")),
                definition.path("sandbox").asBoolean());
    }

    private static String countdown(String state, JsonNode definition, Words words, Instant now) {
        try {
            return switch (state) {
                case "OPEN" -> until(definition, "deadlineAt", "remaining", words, now);
                case "PUBLISHED" -> until(definition, "opensAt", "opensIn", words, now);
                default -> "";
            };
        } catch (DateTimeException unreadable) {
            return "";
        }
    }

    private static String until(JsonNode definition, String member, String sentence, Words words, Instant now) {
        var left = Duration.between(now, Instant.parse(definition.path(member).asText()));
        return left.isNegative() ? "" : words.say(sentence, new Say(words).span(left));
    }
}
