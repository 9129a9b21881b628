package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Applicants and calls of any number and size, for benchmarks: made over the public API like everything else.
public final class Contenders {
    private static final int FIRST_CODE = 50_000;

    private final Steps steps;
    private final Api api;
    private final People people;
    private final Cast cast;
    private final String run;

    Contenders(Api api, People people, Cast cast) {
        this.run = Long.toString(Instant.now().getEpochSecond(), 36);
        this.steps = new Steps(api, "bench-" + run);
        this.api = api;
        this.people = people;
        this.cast = cast;
    }

    /// Somebody with an organisation that may apply.
    public record Contender(Person person, String organisationId) {}

    /// @return so many people, each with an organisation of their own
    public List<Contender> people(int count) {
        var contenders = new ArrayList<Contender>();
        for (int i = 0; i < count; i++) {
            var person =
                    people.ensure("bench-applicant%03d".formatted(i), "申报员%03d".formatted(i), List.of("applicant"));
            var organisation = steps.organisation(
                    person,
                    cast.officer(),
                    steps.organisationsOf(person),
                    CreditCodes.of("12", FIRST_CODE + i),
                    "压测大学%03d".formatted(i),
                    "UNIVERSITY");
            contenders.add(new Contender(person, organisation));
        }
        return contenders;
    }

    public String token(Contender contender) {
        return people.token(contender.person());
    }

    /// Sessions that people opened by signing in.
    ///
    /// @param refreshTokens one of each
    /// @param millis how long signing in took for each
    public record Sessions(List<String> refreshTokens, List<Double> millis) {
        @Override
        public String toString() {
            return "Sessions[" + refreshTokens.size() + "]";
        }
    }

    /// Signs everybody in.
    public Sessions sessions(List<Contender> contenders) {
        var refreshTokens = new ArrayList<String>();
        var millis = new ArrayList<Double>();
        for (var contender : contenders) {
            long start = System.nanoTime();
            refreshTokens.add(people.signIn(contender.person()));
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return new Sessions(refreshTokens, millis);
    }

    /// @return how many of them have ended, so that their people would have to sign in again
    public int lost(Sessions sessions) {
        return (int) sessions.refreshTokens().stream()
                .filter(token -> !people.goesOn(token))
                .count();
    }

    public String officerToken() {
        return people.token(cast.officer());
    }

    /// @return an expert's account
    public Person expert() {
        return cast.of("expert1");
    }

    public String expertToken() {
        return people.token(expert());
    }

    public String makerToken() {
        return people.token(cast.maker());
    }

    public String checkerToken() {
        return people.token(cast.checker());
    }

    /// Publishes a call whose form has sections `s1`, `s2`, … of so many texts each.
    ///
    /// @param fields of every section but the first, which has a title and an amount
    /// @return its id
    public String call(String name, int sections, int fields, Instant deadline) {
        var definition = CallFiles.resource("load-call.yaml");
        var code = "BENCH-" + name + "-" + run.toUpperCase(java.util.Locale.ROOT);
        definition.put("code", code);
        definition.put(
                "opensAt",
                Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString());
        definition.put("deadlineAt", deadline.truncatedTo(ChronoUnit.SECONDS).toString());
        var budget = (ObjectNode) definition.path("budget");
        budget.put("poolCode", code);
        ((ObjectNode) budget.path("total")).put("amount", "1000000000.00");
        ((ObjectNode) budget.path("maxAward")).put("amount", "1000000.00");
        definition.set("form", form(sections, fields));
        return steps.publish(cast.officer(), definition).id();
    }

    private static ObjectNode form(int sections, int fields) {
        var form = Steps.JSON.createObjectNode();
        var listed = form.putArray("sections");
        form.putObject("extract").put("title", "/s1/title").put("requested", "/s1/requested");
        form.putArray("personal");
        var schema = form.putObject("schema")
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("type", "object")
                .put("additionalProperties", false);
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        for (int s = 1; s <= sections; s++) {
            listed.addObject().put("code", "s" + s).put("titleZh", "栏目" + s).put("titleEn", "Section " + s);
            required.add("s" + s);
            var section = properties.putObject("s" + s).put("type", "object").put("additionalProperties", false);
            var members = section.putObject("properties");
            if (s == 1) {
                text(members, "title");
                members.putObject("requested")
                        .put("type", "string")
                        .put("title", "申请金额")
                        .put("x-titleEn", "Amount")
                        .put("pattern", "^[0-9]{1,12}\\.[0-9]{2}$");
                section.putArray("required").add("title").add("requested");
            } else for (int f = 1; f <= fields; f++) text(members, "f" + f);
        }
        return form;
    }

    private static void text(ObjectNode members, String name) {
        members.putObject(name)
                .put("type", "string")
                .put("title", "文本" + name)
                .put("x-titleEn", name)
                .put("maxLength", 2_000);
    }
}
