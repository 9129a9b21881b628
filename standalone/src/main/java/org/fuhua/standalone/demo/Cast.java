package org.fuhua.standalone.demo;

import java.util.List;
import java.util.Map;

/// Who plays which role in the demonstrations, and the recommending authority one of them acts for.
record Cast(Map<String, Person> byUsername, String recommenderOrganisation) {

    Person applicant() {
        return byUsername.get("applicant1");
    }

    Person recommender() {
        return byUsername.get("recommender1");
    }

    Person officer() {
        return byUsername.get("officer1");
    }

    Person maker() {
        return byUsername.get("maker1");
    }

    Person checker() {
        return byUsername.get("checker1");
    }

    Person talent() {
        return byUsername.get("talent1");
    }

    Person auditor() {
        return byUsername.get("auditor1");
    }

    Person of(String username) {
        return byUsername.get(username);
    }

    /// Creates the people and the recommending authority unless they exist.
    static Cast assemble(Api api, People people, Steps steps) {
        var world = CallFiles.resource("world.yaml");
        var byUsername = new java.util.LinkedHashMap<String, Person>();
        for (var user : world.path("users")) {
            List<String> roles = new java.util.ArrayList<>();
            user.path("roles").forEach(role -> roles.add(role.asText()));
            var username = user.path("username").asText();
            byUsername.put(username, people.ensure(username, user.path("name").asText(), roles));
        }
        var recommender = byUsername.get("recommender1");
        var organisation = steps.organisation(
                recommender,
                byUsername.get("officer1"),
                steps.organisationsOf(recommender),
                CreditCodes.of("11", 1),
                world.path("recommender").path("nameZh").asText(),
                "DEPARTMENT");
        return new Cast(Map.copyOf(byUsername), organisation);
    }

    /// Creates a pool unless it exists, and appropriates money to it once.
    static void fund(Api api, Cast cast, String code, String nameZh, int year, String amount, String documentNo) {
        var request = Steps.JSON
                .createObjectNode()
                .put("code", code)
                .put("nameZh", nameZh)
                .put("nameEn", code)
                .put("fiscalYear", year);
        var pool = api.create(cast.maker(), "funding/v1/pools", request, "pool-" + code);
        var appropriation = Steps.JSON.createObjectNode().put("documentNo", documentNo);
        appropriation.putObject("amount").put("amount", amount).put("currency", "CNY");
        var path = "funding/v1/pools/" + pool.id();
        var response = api.send(
                cast.maker(),
                "POST",
                path + "/appropriations",
                appropriation,
                api.get(cast.maker(), path).etag(),
                "appropriation-" + code);
        if (response.statusCode() / 100 != 2)
            throw new IllegalStateException("appropriation: " + response.statusCode() + " " + response.body());
    }
}
