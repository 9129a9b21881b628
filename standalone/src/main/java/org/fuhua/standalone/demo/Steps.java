package org.fuhua.standalone.demo;

import static org.fuhua.standalone.demo.Api.states;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/// The single steps of an application's life, each done by whom it belongs to. Both demonstrations are made of them.
final class Steps {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final String run;

    /// @param run tells the idempotency keys of this run apart from others
    Steps(Api api, String run) {
        this.api = api;
        this.run = run;
    }

    Api api() {
        return api;
    }

    String key(String what) {
        return run + "-" + what;
    }

    /// @return the id of the organisation, registered and verified now or earlier
    String organisation(
            Person owner, Person officer, Map<String, String> known, String code, String nameZh, String kind) {
        var id = known.containsKey(code) ? known.get(code) : register(owner, code, nameZh, kind);
        if ("UNVERIFIED"
                .equals(api.get(owner, "applicant/v1/organisations/" + id).state())) {
            var decision = JSON.createObjectNode().put("outcome", "ACCEPT").put("reason", "证照与授权书核对无误。");
            api.move(officer, prove(owner, code), "decision", decision, null, null, states("ACCEPTED"));
        }
        return id;
    }

    String register(Person owner, String code, String nameZh, String kind) {
        var request = JSON.createObjectNode()
                .put("uscc", code)
                .put("nameZh", nameZh)
                .put("kind", kind)
                .put("regionCode", code.substring(2, 8));
        return api.create(owner, "applicant/v1/organisations", request, key("organisation-" + code))
                .id();
    }

    /// Hands in both documents by which the owner shows to act for the organisation.
    ///
    /// @return the proof's path
    String prove(Person owner, String code) {
        var request = JSON.createObjectNode().put("uscc", code);
        var proof = api.create(owner, "applicant/v1/proofs", request, key("proof-" + code));
        var path = "applicant/v1/proofs/" + proof.id();
        for (var kind : List.of("LICENCE", "AUTHORISATION"))
            api.upload(
                    owner,
                    path + "/files?kind=" + kind + "&fileName="
                            + Api.encode("LICENCE".equals(kind) ? "营业执照.pdf" : "授权书.pdf"),
                    Pdf.page(kind + " " + code + " (demonstration)"),
                    "application/pdf",
                    key("proof-" + kind + code));
        api.move(owner, path, "submission", JSON.createObjectNode(), null, null, states("HANDED_IN", "ACCEPTED"));
        return path;
    }

    Map<String, String> organisationsOf(Person owner) {
        var known = new java.util.HashMap<String, String>();
        api.list(owner, "applicant/v1/organisations/mine")
                .forEach(o -> known.put(o.path("uscc").asText(), o.path("id").asText()));
        return known;
    }

    /// Creates and publishes a call.
    Api.View publish(Person officer, ObjectNode definition) {
        var code = definition.path("code").asText();
        var call = api.create(officer, "applicant/v1/calls", definition, key("call-" + code));
        return api.move(
                officer,
                "applicant/v1/calls/" + call.id(),
                "publication",
                JSON.createObjectNode(),
                call.etag(),
                null,
                states("PUBLISHED", "OPEN", "CLOSED"));
    }

    Api.View close(Person officer, String callId) {
        return api.move(
                officer,
                "applicant/v1/calls/" + callId,
                "closing",
                JSON.createObjectNode(),
                null,
                null,
                states("CLOSED"));
    }

    Api.View draft(Person applicant, String callId, String organisationId, String recommenderId, String key) {
        var request = JSON.createObjectNode()
                .put("callId", callId)
                .put("organisationId", organisationId)
                .put("recommenderOrganisationId", recommenderId)
                .put("another", true);
        return api.create(applicant, "applicant/v1/applications", request, key("draft-" + key));
    }

    /// Saves the sections, each upon its own version.
    Api.View fill(Person applicant, Api.View draft, ObjectNode sections) {
        var path = "applicant/v1/applications/" + draft.id();
        var known = draft;
        for (var section : sections.properties()) {
            var saved = save(applicant, path, known, section.getKey(), section.getValue());
            if (saved.statusCode() == 412) {
                // An answer was lost: the version moved on without us hearing of it.
                known = api.get(applicant, path);
                saved = save(applicant, path, known, section.getKey(), section.getValue());
            }
            if (saved.statusCode() != 200)
                throw new IllegalStateException("section " + section.getKey() + ": " + saved.body());
        }
        return api.get(applicant, path);
    }

    private HttpResponse<String> save(Person applicant, String path, Api.View known, String section, JsonNode answers) {
        var version =
                known.body().path("sections").path(section).path("version").asLong();
        return api.send(applicant, "PUT", path + "/sections/" + section, answers, "\"" + version + "\"", null);
    }

    /// Declares the statement in force and hands in.
    Api.View submit(Person applicant, String id, String etag) {
        var statement =
                api.get(applicant, "applicant/v1/submission-statement").body().path("version");
        var request = JSON.createObjectNode().set("statement", statement);
        return application(applicant, id, "submission", request, etag, states("SUBMITTED", "RECOMMENDED"));
    }

    Api.View endorse(Person recommender, String id, String etag) {
        var request = JSON.createObjectNode().put("opinion", "同意推荐。申报材料经核实，符合指南要求。");
        return application(recommender, id, "endorsement", request, etag, states("RECOMMENDED", "FORMAL_PASSED"));
    }

    Api.View passFormalCheck(Person officer, String id, String etag) {
        var request = JSON.createObjectNode().put("outcome", "PASS");
        var callId = api.get(officer, "applicant/v1/applications/" + id).body().path("callId");
        var checked = request.putArray("checked");
        api.get(officer, "applicant/v1/calls/" + callId.asText())
                .body()
                .path("formalChecks")
                .forEach(item -> checked.add(item.path("code").asText()));
        return application(officer, id, "formal-check", request, etag, states("FORMAL_PASSED"));
    }

    Api.View application(
            Person who,
            String id,
            String action,
            JsonNode body,
            String etag,
            java.util.function.Predicate<Api.View> reached) {
        return api.move(who, "applicant/v1/applications/" + id, action, body, etag, null, reached);
    }

    /// Reads an assignment, saves a sheet and submits it.
    void assess(Person expert, String assignmentId, Scores scores) {
        var path = "review/v1/assignments/" + assignmentId;
        var assignment = api.get(expert, path);
        if ("SUBMITTED".equals(assignment.state())) return;
        var sheet = scores.sheet(assignment.body());
        var saved = api.send(expert, "PUT", path + "/sheet", sheet, assignment.etag(), null);
        if (saved.statusCode() != 200 && saved.statusCode() != 412)
            throw new IllegalStateException("sheet: " + saved.statusCode() + " " + saved.body());
        api.move(
                expert,
                path,
                "submission",
                JSON.createObjectNode(),
                saved.headers().firstValue("ETag").orElse(null),
                null,
                states("SUBMITTED"));
    }

    /// Lets all three parties sign.
    void sign(Person officer, Person applicant, Person recommender, String agreementId) {
        signAs(officer, agreementId, "DEPARTMENT", null);
        var account = JSON.createObjectNode()
                .put("bankName", "演示银行历下支行")
                .put("accountName", "演示收款单位")
                .put("accountNo", "6200000000000000");
        signAs(applicant, agreementId, "UNDERTAKER", account);
        signAs(recommender, agreementId, "RECOMMENDER", null);
    }

    private void signAs(Person who, String agreementId, String party, JsonNode account) {
        var request = JSON.createObjectNode().put("party", party);
        if (account != null) request.set("bankAccount", account);
        var read = api.get(who, "funding/v1/agreements/" + agreementId + "/document/digest");
        request.set("documentSha256", read.body().path("sha256"));
        api.move(
                who,
                "funding/v1/agreements/" + agreementId,
                "signatures",
                request,
                null,
                key("sign-" + agreementId + party),
                view -> signed(view.body(), party));
    }

    private static boolean signed(JsonNode agreement, String party) {
        for (var p : agreement.path("parties"))
            if (party.equals(p.path("party").asText())) return p.hasNonNull("signedAt");
        return false;
    }

    /// Prepares, approves and confirms the first tranche; the maker never approves.
    void pay(Person maker, Person checker, String agreementId) {
        var request = JSON.createObjectNode().put("agreementId", agreementId).put("trancheNo", 1);
        var prepared = api.create(maker, "funding/v1/payments", request, key("pay-" + agreementId));
        var path = "funding/v1/payments/" + prepared.id();
        var approved = api.move(
                checker,
                path,
                "approval",
                JSON.createObjectNode(),
                prepared.etag(),
                key("approve-" + agreementId),
                states("APPROVED", "CONFIRMED"));
        api.move(
                maker,
                path,
                "confirmation",
                JSON.createObjectNode().put("treasuryVoucherNo", "GK-" + prepared.id()),
                approved.etag(),
                key("confirm-" + agreementId),
                states("CONFIRMED"));
    }
}
