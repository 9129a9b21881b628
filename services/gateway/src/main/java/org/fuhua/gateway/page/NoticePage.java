package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// A public notice (公示): what is proposed, and until when somebody may object.
///
/// @param state code of the state
/// @param withdrawalReason why it was withdrawn, else empty
/// @param awards what is proposed; only on the notice's own page
public record NoticePage(
        String id,
        String callId,
        String title,
        String state,
        String stateText,
        String opened,
        String lastDay,
        String withdrawalReason,
        List<Award> awards) {

    /// One proposed award.
    public record Award(String number, String title, String organisation, String amount) {}

    static NoticePage from(JsonNode notice, Words words) {
        var say = new Say(words);
        var state = notice.path("state").asText();
        return new NoticePage(
                notice.path("id").asText(),
                notice.path("callId").asText(),
                say.text(notice, "callTitle"),
                state,
                words.name("notice", state),
                say.date(notice.path("openedOn")),
                say.date(notice.path("lastDay")),
                notice.path("withdrawalReason").asText(""),
                StreamSupport.stream(notice.path("entries").spliterator(), false)
                        .map(item -> new Award(
                                item.path("number").asText(""),
                                item.path("title").asText(""),
                                item.path("organisationName").asText(""),
                                say.money(item.path("award"))))
                        .toList());
    }
}
