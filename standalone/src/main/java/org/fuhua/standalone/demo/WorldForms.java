package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Turns an entry of the demonstration's data into the answers of the two calls' forms.
final class WorldForms {
    private WorldForms() {}

    static ObjectNode sections(JsonNode entry) {
        var sections = Steps.JSON.createObjectNode();
        var basic = sections.putObject("basic");
        copy(entry, basic, "title", "summary", "fields", "invasiveness", "months");
        sections.putObject("enterprise")
                .put(
                        "registrationNo",
                        "202537999"
                                + "%09d"
                                        .formatted(Math.abs(
                                                entry.path("title").asText().hashCode())))
                .put("staff", entry.path("staff").asInt())
                .put("researchStaff", entry.path("researchStaff").asInt())
                .put("revenueYuan", entry.path("revenue").asText())
                .put("researchYuan", entry.path("research").asText())
                .put("partner", entry.path("partner").asText());
        copy(entry, sections.putObject("plan"), "problem", "route", "novelty");
        sections.putObject("team").set("members", entry.path("team"));
        sections.set("budget", entry.path("amounts"));
        sections.putObject("performance").set("indicators", entry.path("indicators"));
        return sections;
    }

    private static void copy(JsonNode from, ObjectNode to, String... names) {
        for (var name : names) to.set(name, from.path(name));
    }
}
