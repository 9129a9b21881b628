package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.create;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;
import org.fuhua.applicant.Api;

/// A lead, two organisations that it may ask, and a draft to a call whose partners sign.
final class Consortium {
    final JsonPath hospital = Api.organisation(hospital1(), "HOSPITAL");
    final JsonPath university = Api.organisation(university1(), "UNIVERSITY");
    final JsonPath lead;
    final JsonPath draft;
    final String path;

    private Consortium(JsonPath lead, JsonPath draft) {
        this.lead = lead;
        this.draft = draft;
        this.path = "/applications/" + draft.getString("id");
    }

    static Consortium of(JsonPath call) {
        var lead = Api.organisation(applicant(), "ENTERPRISE");
        return new Consortium(lead, Api.draft(call, lead, null));
    }

    static RequestSpecification hospital1() {
        return as("hospital1", "applicant");
    }

    static RequestSpecification university1() {
        return as("university1", "applicant");
    }

    /// Adds a list of partners, who sign, to a definition.
    static void partnersSign(ObjectNode definition) {
        var form = (ObjectNode) definition.path("form");
        form.withArray("sections")
                .addObject()
                .put("code", "joint")
                .put("titleZh", "联合体")
                .put("titleEn", "Consortium");
        var partners = ((ObjectNode) form.at("/schema/properties"))
                .putObject("joint")
                .put("type", "object")
                .putObject("properties")
                .putObject("partners")
                .put("type", "array")
                .put("maxItems", 5);
        var row = partners.putObject("items").put("type", "object").put("additionalProperties", false);
        row.putArray("required").add("uscc").add("kind").add("task").add("amount");
        var fields = row.putObject("properties");
        for (var name : new String[] {"uscc", "name", "kind"})
            fields.putObject(name).put("type", "string");
        fields.withObjectProperty("kind").putArray("enum").add("企业").add("高校").add("医疗机构");
        fields.putObject("task").put("type", "string").put("maxLength", 200);
        fields.putObject("amount").put("type", "string").put("pattern", "^\\d{1,12}(\\.\\d{1,2})?$");
        definition
                .putObject("consortium")
                .put("at", "/joint/partners")
                .put("membersMin", 2)
                .put("membersMax", 3)
                .put("agreementSlot", "plan")
                .put("partnersSign", true);
    }

    ValidatableResponse invite(String uscc) {
        return keyed(applicant())
                .body("{\"uscc\":\"" + uscc + "\"}")
                .post(BASE + path + "/partners")
                .then();
    }

    /// @return id of the partner
    String invited(JsonPath organisation) {
        var uscc = organisation.getString("uscc");
        return invite(uscc).statusCode(201).extract().jsonPath().getString("find { it.uscc == '" + uscc + "' }.id");
    }

    ValidatableResponse edit(RequestSpecification who, String partner, String pointer, String from, String to) {
        return who.body("{\"changes\":[{\"pointer\":\"%s\",\"from\":%s,\"to\":\"%s\"}]}"
                        .formatted(pointer, from == null ? "null" : "\"" + from + "\"", to))
                .patch(BASE + path + "/partners/" + partner + "/part")
                .then();
    }

    JsonPath part(RequestSpecification who, String partner) {
        return get(who, path + "/partners/" + partner + "/part");
    }

    ValidatableResponse sign(RequestSpecification who, String partner, String digest) {
        return who.body("{\"statement\":\"2026-1\",\"digest\":\"%s\"}".formatted(digest))
                .post(BASE + path + "/partners/" + partner + "/signature")
                .then();
    }

    /// Writes a whole part and signs it.
    void writeAndSign(Supplier<RequestSpecification> who, String partner) {
        edit(who.get(), partner, "/task", null, "临床评价").statusCode(200);
        edit(who.get(), partner, "/amount", null, "50000.00").statusCode(200);
        sign(who.get(), partner, part(who.get(), partner).getString("digest")).statusCode(200);
    }

    ValidatableResponse decline(RequestSpecification who, String partner) {
        return who.body("{\"reason\":\"本年度任务已满\"}")
                .post(BASE + path + "/partners/" + partner + "/refusal")
                .then();
    }

    JsonPath partners(RequestSpecification who) {
        return get(who, path + "/partners");
    }

    String state(String partner) {
        return partners(applicant()).getString("find { it.id == '" + partner + "' }.state");
    }

    void member(JsonPath organisation, RequestSpecification owner, String subject, String role) {
        create(owner, "/organisations/" + organisation.getString("id") + "/members", """
                {"subject":"%s","displayName":"周同","role":"%s"}""".formatted(subject, role));
    }
}
