package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What not every call demands, in plain words: conditions, recommendation, caps, consortium, budget, targets, the
/// formal check, milestones. A part that the call does not have is left out.
final class CallProgramme {
    private final JsonNode call;
    private final JsonNode budgetRules;
    private final Words words;
    private final Say say;
    private final List<Part> parts = new ArrayList<>();

    /// One heading with what stands below it.
    public record Part(String title, List<Line> lines) {}

    /// @param depth how far it is indented
    /// @param note document, unit or the like; may be empty
    public record Line(int depth, String text, String note) {}

    private CallProgramme(JsonNode call, JsonNode budgetRules, Words words) {
        this.call = call;
        this.budgetRules = budgetRules;
        this.words = words;
        this.say = new Say(words);
    }

    /// @param budgetRules dated ceilings of indirect cost; empty when they cannot be read
    static List<Part> of(JsonNode call, JsonNode budgetRules, Words words) {
        var programme = new CallProgramme(call, budgetRules, words);
        programme.part("conditions", programme::conditions);
        programme.part("recommendation", programme::recommendation);
        programme.part(
                "caps", lines -> programme.worded(programme.call.path("caps").path("rules"), lines));
        programme.part("consortium", programme::consortium);
        programme.part("budgetTemplate", programme::budget);
        programme.part("indicators", programme::indicators);
        programme.part("formalChecks", lines -> programme.worded(programme.call.path("formalChecks"), lines));
        programme.part("milestones", programme::milestones);
        return programme.parts;
    }

    private void part(String title, Consumer<List<Line>> content) {
        var lines = new ArrayList<Line>();
        content.accept(lines);
        if (!lines.isEmpty()) parts.add(new Part(words.say(title), lines));
    }

    private void conditions(List<Line> lines) {
        worded(call.path("eligibility").path("conditions"), lines);
    }

    private void worded(JsonNode items, List<Line> lines) {
        for (var item : items) {
            var english = item.path("en").asText("");
            var text = words.english() && !english.isBlank()
                    ? english
                    : item.path("zh").asText();
            lines.add(new Line(0, text, item.path("source").asText("")));
        }
    }

    private void recommendation(List<Line> lines) {
        var rule = call.path("recommendation");
        if (!rule.isObject()) return;
        add(lines, words.say(rule.path("required").asBoolean() ? "recommendationRequired" : "recommendationOptional"));
        var route = say.text(rule, "route");
        if (!route.isBlank()) add(lines, route);
        if (rule.hasNonNull("quotaPerUnit"))
            add(lines, words.say("quotaPerUnit", rule.path("quotaPerUnit").asInt()));
        if (rule.hasNonNull("deadlineAt"))
            lines.add(new Line(
                    0,
                    words.say("recommendationDeadline", say.instant(rule.path("deadlineAt"))),
                    words.say("inclusive")));
    }

    private void consortium(List<Line> lines) {
        var rules = call.path("consortium");
        if (!rules.isObject()) return;
        add(
                lines,
                words.say(
                        "members",
                        rules.path("membersMin").asInt(),
                        rules.path("membersMax").asInt()));
        kinds(rules.path("leadKinds"), "leadKinds", lines);
        kinds(rules.path("kinds"), "memberKinds", lines);
        if (rules.hasNonNull("shareMinBp"))
            add(lines, words.say("shareMin", say.share(rules.path("shareMinBp").asInt())));
        if (rules.hasNonNull("shareMaxBp"))
            add(lines, words.say("shareMax", say.share(rules.path("shareMaxBp").asInt())));
        for (var file : call.path("attachments"))
            if (file.path("slot").asText().equals(rules.path("agreementSlot").asText()))
                add(lines, words.say("mustAttach", say.text(file, "title")));
    }

    private void kinds(JsonNode kinds, String sentence, List<Line> lines) {
        var names = new ArrayList<String>();
        kinds.forEach(kind -> names.add(words.name("kind", kind.asText())));
        if (!names.isEmpty()) add(lines, words.say(sentence, String.join(words.say("listComma"), names)));
    }

    private void budget(List<Line> lines) {
        var template = call.path("budgetTemplate");
        if (!template.isObject()) return;
        add(lines, words.name("budgetMode", template.path("mode").asText()));
        for (var head : template.path("heads")) lines.add(new Line(1, say.text(head, "title"), say.text(head, "help")));
        for (var rules : budgetRules)
            if (rules.path("code")
                    .asText()
                    .equals(template.path("indirectRules").asText())) ceilings(rules, lines);
    }

    private void ceilings(JsonNode rules, List<Line> lines) {
        lines.add(new Line(
                0, words.say("indirectCeiling"), rules.path("documentNo").asText("")));
        var bands = rules.path("bands");
        for (int i = 0; i < bands.size(); i++) {
            var from = say.money(bands.path(i).path("above"));
            var rate = say.share(bands.path(i).path("rateBp").asInt());
            lines.add(new Line(
                    1,
                    i + 1 < bands.size()
                            ? words.say(
                                    "band", from, say.money(bands.path(i + 1).path("above")), rate)
                            : words.say("lastBand", from, rate),
                    ""));
        }
    }

    private void indicators(List<Line> lines) {
        for (var dimension : call.path("indicators").path("dimensions")) {
            add(lines, say.text(dimension, "title"));
            for (var branch : dimension.path("branches")) {
                var own = branch.path("ownMost").asInt();
                lines.add(new Line(1, say.text(branch, "title"), own > 0 ? words.say("ownIndicators", own) : ""));
                for (var target : branch.path("targets"))
                    lines.add(new Line(2, say.text(target, "title"), bound(target)));
            }
        }
    }

    private String bound(JsonNode target) {
        var bound = target.path("bound").asText("");
        return bound.isEmpty()
                ? ""
                : words.name("relation", target.path("type").asText()) + " " + bound + " " + say.text(target, "unit");
    }

    private void milestones(List<Line> lines) {
        for (var milestone : call.path("milestones")) {
            var months = milestone.path("afterMonths").asInt();
            var when = months > 0 ? words.say("afterMonths", months) : words.say("atStart");
            var pays = milestone.path("trancheNo").asInt();
            lines.add(new Line(
                    0,
                    say.text(milestone, "title"),
                    pays > 0 ? when + words.say("listComma") + words.say("paysTranche", pays) : when));
            var evidence = say.text(milestone, "evidence");
            if (!evidence.isBlank()) lines.add(new Line(1, evidence, ""));
        }
    }

    private static void add(List<Line> lines, String text) {
        lines.add(new Line(0, text, ""));
    }
}
