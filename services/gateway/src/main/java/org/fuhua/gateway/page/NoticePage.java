package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// A public notice (公示): what is proposed, and until when somebody may object.
///
/// @param state code of the state
/// @param awards what is proposed; only on the notice's own page
public record NoticePage(
        String id,
        String callId,
        String title,
        String state,
        String stateText,
        String opened,
        String lastDay,
        List<Award> awards) {

    /// One proposed award.
    public record Award(String number, String title, String organisation, String amount) {}

    static NoticePage from(JsonNode notice, Words words) {
        var say = new Say(words);
        var state = notice.path("state").asText();
        var items = notice.has("awards") ? notice.path("awards") : notice.path("applications");
        return new NoticePage(
                notice.path("id").asText(),
                notice.path("callId").asText(),
                title(notice, say),
                state,
                words.name("notice", state),
                opened(notice, say),
                say.date(notice.path("lastDay")),
                StreamSupport.stream(items.spliterator(), false)
                        .map(item -> new Award(
                                item.path("number").asText(""),
                                item.path("title").asText(""),
                                item.path("organisationName").asText(""),
                                item.hasNonNull("award") ? say.money(item.path("award")) : ""))
                        .toList());
    }

    private static String title(JsonNode notice, Say say) {
        var ofCall = say.text(notice, "callTitle");
        return ofCall.isEmpty() ? say.text(notice, "title") : ofCall;
    }

    private static String opened(JsonNode notice, Say say) {
        return notice.hasNonNull("openedOn") ? say.date(notice.path("openedOn")) : say.instant(notice.path("openedAt"));
    }
}
