package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// A call with its rules in plain words.
///
/// @param who may apply
/// @param how it is decided
/// @param opening how applications are opened, empty unless they are sealed
/// @param programme what not every call demands
/// @param sections the form to read
/// @param amendments how it was amended: day, kind, reason
/// @param cancellation why it was cancelled, empty when it was not
public record CallPage(
        CallCard card,
        String responsible,
        String total,
        String who,
        String how,
        String notice,
        String opening,
        List<CallProgramme.Part> programme,
        List<Row> criteria,
        List<Row> tranches,
        List<FileRow> files,
        List<Row> basis,
        List<FormOutline.Section> sections,
        List<Row> amendments,
        String cancellation) {

    /// Two or three columns of a table.
    public record Row(String first, String second, String third) {}

    /// A file to upload.
    public record FileRow(String title, boolean required, String formats, String size) {}

    /// @param budgetRules dated ceilings of indirect cost
    static CallPage from(JsonNode call, JsonNode budgetRules, Words words, Instant now) {
        var say = new Say(words);
        var review = call.path("review");
        return new CallPage(
                CallCard.from(call, words, now),
                say.list(call.path("responsibleDepartments")),
                say.money(call.path("budget").path("total")),
                who(call.path("eligibility"), words),
                words.say("howText", review.path("reviewsPerApplication").asInt()),
                call.path("sandbox").asBoolean()
                        ? words.say("noticeSandbox")
                        : words.say(
                                "noticeDays", review.path("noticeWorkingDays").asInt()),
                call.path("sealedUntilDeadline").asBoolean() ? words.say("sealed") : "",
                CallProgramme.of(call, budgetRules, words),
                rows(
                        review.path("rubric"),
                        c -> new Row(
                                say.text(c, "label"),
                                c.path("weight").asInt() + "%",
                                c.path("maxScore").asText())),
                rows(
                        call.path("tranches"),
                        t -> new Row(
                                t.path("no").asText(),
                                say.text(t, "title"),
                                say.share(t.path("shareBp").asInt()))),
                rows(
                        call.path("attachments"),
                        a -> new FileRow(
                                say.text(a, "title"),
                                a.path("required").asBoolean(),
                                say.list(a.path("mediaTypes")),
                                say.size(a.path("maxBytes").asLong()))),
                rows(
                        call.path("basis"),
                        b -> new Row(
                                b.path("titleZh").asText(), b.path("documentNo").asText(""), "")),
                FormOutline.of(call.path("form"), words),
                rows(
                        call.path("amendments"),
                        a -> new Row(
                                say.instant(a.path("at")),
                                words.name("amendment", a.path("kind").asText()),
                                a.path("reason").asText())),
                call.path("cancellation").path("reason").asText(""));
    }

    private static String who(JsonNode eligibility, Words words) {
        var parts = new ArrayList<String>();
        var kinds = StreamSupport.stream(eligibility.path("organisationKinds").spliterator(), false)
                .map(kind -> words.name("kind", kind.asText()))
                .toList();
        parts.add(kinds.isEmpty() ? words.say("anyOrganisation") : String.join(words.say("listComma"), kinds));
        if (eligibility.hasNonNull("regionPrefix"))
            parts.add(words.say("region", eligibility.path("regionPrefix").asText()));
        if (eligibility.hasNonNull("maxPerOrganisation"))
            parts.add(words.say(
                    "perOrganisation", eligibility.path("maxPerOrganisation").asText()));
        return String.join(words.english() ? "; " : "；", parts);
    }

    private static <T> List<T> rows(JsonNode items, java.util.function.Function<JsonNode, T> row) {
        return StreamSupport.stream(items.spliterator(), false).map(row).toList();
    }
}
