package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// How an objection stands, for whoever holds its code.
///
/// @param due until when the next step is to come; empty when nothing is open
/// @param failing grounds on which it was not taken up
public record ObjectionPage(
        String number,
        String state,
        String project,
        String filed,
        String due,
        String closed,
        List<String> failing,
        String reply,
        boolean withdrawable) {
    static ObjectionPage from(JsonNode status, Words words) {
        var say = new Say(words);
        boolean open = !status.hasNonNull("closedAt");
        return new ObjectionPage(
                status.path("number").asText(),
                say.of(status.path("stateLabel")),
                status.path("applicationNumber").asText() + " "
                        + status.path("applicationTitle").asText(),
                say.instant(status.path("filedAt")),
                !open ? "" : say.date(status.path(status.hasNonNull("dueOn") ? "dueOn" : "acceptanceDueOn")),
                open ? "" : say.instant(status.path("closedAt")),
                StreamSupport.stream(status.path("failing").spliterator(), false)
                        .map(say::of)
                        .toList(),
                status.path("reply").asText(""),
                status.path("withdrawable").asBoolean());
    }
}
