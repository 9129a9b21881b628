package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// A public notice (公示): what is proposed, and until when somebody may object.
///
/// @param state code of the state
/// @param period how long it runs, in working days
/// @param handling how objections are handled, as the call says; empty when it cannot be read
/// @param objectable whether somebody may object now
/// @param supplements id of the notice whose result an objection changed, else empty
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
        String period,
        String handling,
        boolean objectable,
        String supplements,
        String withdrawalReason,
        List<Award> awards) {

    // What holds for a call that says nothing, as review has it.
    private static final int ACCEPTANCE_DAYS = 5;
    private static final int INVESTIGATION_DAYS = 30;

    /// One proposed award.
    ///
    /// @param settled what the award became, else empty
    /// @param state code of the state, with its words
    public record Award(
            String number,
            String title,
            String organisation,
            String amount,
            String settled,
            String state,
            String stateText) {}

    static NoticePage from(JsonNode notice, Words words) {
        return from(notice, MissingNode.getInstance(), words);
    }

    /// @param call of the notice; missing when it cannot be read
    static NoticePage from(JsonNode notice, JsonNode call, Words words) {
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
                notice.path("workingDays").asInt() > 0
                        ? words.say("noticePeriod", notice.path("workingDays").asInt())
                        : "",
                handling(call, words),
                state.equals("OPEN"),
                notice.path("supplements").asText(""),
                notice.path("withdrawalReason").asText(""),
                StreamSupport.stream(notice.path("entries").spliterator(), false)
                        .map(item -> new Award(
                                item.path("number").asText(""),
                                item.path("title").asText(""),
                                item.path("organisationName").asText(""),
                                say.money(item.path("award")),
                                item.hasNonNull("settledAward") ? say.money(item.path("settledAward")) : "",
                                item.path("state").asText("SHOWN"),
                                words.name("noticeEntry", item.path("state").asText("SHOWN"))))
                        .toList());
    }

    private static String handling(JsonNode call, Words words) {
        if (!call.isObject()) return "";
        var rule = call.path("review").path("objections");
        return words.say(
                "objectionHandling",
                rule.path("acceptanceDays").asInt(ACCEPTANCE_DAYS),
                rule.path("investigationDays").asInt(INVESTIGATION_DAYS));
    }
}
