package org.fuhua.funding;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.Facts;
import org.fuhua.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/// One call with its pool, and people of its own, told through facts and HTTP as in production.
final class Story {
    static final String API = "/api/funding/v1";

    final String tag = UUID.randomUUID().toString().substring(0, 8);
    final String poolCode = "POOL-" + tag;
    final UUID call = UUID.randomUUID();
    final UUID recommenderOrganisation = UUID.randomUUID();
    final String officer = Tokens.of("officer-" + tag, "officer");
    final String maker = Tokens.of("maker-" + tag, "finance-maker");
    final String checker = Tokens.of("checker-" + tag, "finance-checker");
    final String auditor = Tokens.of("auditor-" + tag, "auditor");
    final String recommender = Tokens.of("recommender-" + tag, "recommender");

    private final Inbox inbox;
    private long sequence;
    private Map<String, Object> terms = Map.of();
    private String instrument = "GRANT";
    private @Nullable String code;

    Story(Inbox inbox) {
        this.inbox = inbox;
    }

    /// An application that wins, with the organisation and the owner behind it.
    final class Winner {
        final UUID application = UUID.randomUUID();
        final UUID organisation = UUID.randomUUID();
        final String username = "owner-" + application;
        final String owner = Tokens.of(username, "applicant");

        Winner joins() {
            organisationRegistered(organisation, "示例公司" + tag);
            membership(organisation, username, "OWNER", true);
            return this;
        }

        Winner awarded(long fen) {
            feed("review-decisions", "org.fuhua.review.award-confirmed.v1", application, award(fen));
            return this;
        }

        /// What was handed in, with a digest of one digit.
        Winner submitted(char digit, long requestedFen) {
            feed(
                    "applicant-applications",
                    "org.fuhua.applicant.application-submitted.v1",
                    application,
                    Map.of(
                            "applicationId",
                            application,
                            "number",
                            "2026-" + tag,
                            "digest",
                            String.valueOf(digit).repeat(64),
                            "requested",
                            Map.of("minorUnits", requestedFen, "currency", "CNY"),
                            "submittedAt",
                            "2026-03-01T08:00:00Z"));
            return this;
        }

        Map<String, Object> award(long fen) {
            var award = new LinkedHashMap<String, Object>();
            award.put("decisionId", UUID.randomUUID());
            award.put("applicationId", application);
            award.put("applicationNumber", "2026-" + tag);
            award.put("callId", call);
            award.put("organisationId", organisation);
            award.put("organisationName", "示例公司" + tag);
            award.put("recommenderOrganisationId", recommenderOrganisation);
            award.put("title", "脑机接口样机" + tag);
            award.put("award", Map.of("minorUnits", fen, "currency", "CNY"));
            award.put("noticeId", UUID.randomUUID());
            return award;
        }

        JsonPath agreement() {
            var mine = get(owner, "/agreements/mine");
            return mine.getList("items").isEmpty() ? new JsonPath("{}") : mine.setRootPath("items[0]");
        }

        ValidatableResponse signs(String party) {
            return switch (party) {
                case "DEPARTMENT" -> sign(officer, party, null);
                case "UNDERTAKER" -> sign(owner, party, account());
                default -> sign(recommender, party, null);
            };
        }

        ValidatableResponse sign(String token, String party, @Nullable Object account) {
            var body = new LinkedHashMap<String, Object>();
            body.put("party", party);
            if (account != null) body.put("bankAccount", account);
            var agreement = agreement();
            var document = get(officer, "/agreements/" + agreement.getString("id") + "/document/digest");
            body.put("documentSha256", document.getString("sha256"));
            return move(
                    token,
                    "/agreements/" + agreement.getString("id") + "/signatures",
                    agreement.getLong("version"),
                    body);
        }

        Winner allSign() {
            for (var party : List.of("UNDERTAKER", "RECOMMENDER", "DEPARTMENT"))
                signs(party).statusCode(200);
            return this;
        }

        /// An officer asks for a change, unless somebody did, and a second one approves.
        ValidatableResponse changes(String kind) {
            var path = "/agreements/" + agreement().getString("id") + "/changes";
            var open = "items.find { it.kind == '" + kind + "' && it.state == 'REQUESTED' }";
            if (get(officer, path).get(open) == null)
                post(officer, path, Map.of("kind", kind, "before", "前", "after", "后", "reason", "走"))
                        .statusCode(201);
            var change = get(officer, path).setRootPath(open);
            return move(
                    Tokens.of("second-officer-" + tag, "officer"),
                    "/agreement-changes/" + change.getString("id") + "/approval",
                    change.getLong("version"),
                    Map.of("reason", "同意"));
        }

        JsonPath prepares(int trancheNo) {
            return post(maker, "/payments", Map.of("agreementId", agreement().getString("id"), "trancheNo", trancheNo))
                    .statusCode(201)
                    .extract()
                    .jsonPath();
        }

        void paid(int trancheNo) {
            var payment = prepares(trancheNo);
            var path = "/payments/" + payment.getString("id");
            move(checker, path + "/approval", 0, Map.of()).statusCode(200);
            move(maker, path + "/confirmation", 1, Map.of("treasuryVoucherNo", "GK-" + payment.getString("id")))
                    .statusCode(200);
        }
    }

    static Map<String, String> account() {
        return Map.of("bankName", "示例银行济南分行", "accountName", "示例公司", "accountNo", "3700001234567890123");
    }

    Winner winner() {
        return new Winner();
    }

    Story recommends() {
        organisationRegistered(recommenderOrganisation, "示例市科技局");
        membership(recommenderOrganisation, "recommender-" + tag, "OWNER", true);
        return this;
    }

    Story publishes(long budgetFen, int... sharesBp) {
        return tellsCall("org.fuhua.applicant.call-published.v1", "指南" + tag, budgetFen, sharesBp);
    }

    Story amends(String titleZh, long budgetFen, int... sharesBp) {
        return tellsCall("org.fuhua.applicant.call-amended.v1", titleZh, budgetFen, sharesBp);
    }

    Story cancels() {
        feed(
                "applicant-calls",
                "org.fuhua.applicant.call-cancelled.v1",
                call,
                Map.of("callId", call, "reason", "专项资金安排调整", "applications", 0));
        return this;
    }

    private Story tellsCall(String type, String titleZh, long budgetFen, int... sharesBp) {
        var tranches = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < sharesBp.length; i++)
            tranches.add(Map.of("no", i + 1, "shareBp", sharesBp[i], "titleZh", "第" + (i + 1) + "期", "titleEn", "T"));
        feed(
                "applicant-calls",
                type,
                call,
                Map.of(
                        "callId",
                        call,
                        "callVersion",
                        1,
                        "code",
                        code == null ? "2026-" + tag : code,
                        "titleZh",
                        titleZh,
                        "titleEn",
                        "Call " + tag,
                        "budget",
                        Map.of("poolCode", poolCode, "total", Map.of("minorUnits", budgetFen, "currency", "CNY")),
                        "tranches",
                        tranches,
                        "terms",
                        terms,
                        "instrument",
                        instrument));
        return this;
    }

    /// From the next fact about it on, the call's money may become equity, with these changes to the terms.
    public Story invests(Map<String, Object> equityTerms) {
        instrument = "INVEST_THEN_EQUITY";
        terms = Map.of("form", "CONVERTIBLE_CLAIM", "equity", equityTerms);
        return this;
    }

    /// From the next fact about it on, the call's money is invested when it is paid.
    Story investsAtOnce(String kind, Map<String, Object> equityTerms) {
        instrument = kind;
        terms = Map.of("form", "CAPITAL", "equity", equityTerms);
        return this;
    }

    /// From the next fact about it on, the call has this code.
    Story coded(String code) {
        this.code = code;
        return this;
    }

    /// From the next fact about it on, the call pays only with an ethics approval.
    Story needsEthics() {
        terms = Map.of("ethicsReview", true, "form", "GRANT");
        return this;
    }

    /// From the next fact about it on, the call's agreements have a clause of its own.
    Story adds(String titleZh, String zh) {
        terms = Map.of("agreementClauses", List.of(Map.of("titleZh", titleZh, "titleEn", "T", "zh", zh, "en", "E")));
        return this;
    }

    /// Ethics review tells how it stands.
    Story ethics(String fact, UUID review, UUID application) {
        feed(
                "review-ethics",
                "org.fuhua.review.ethics-" + fact + ".v1",
                review,
                Map.of("reviewId", review, "applicationId", application, "organisationId", UUID.randomUUID()));
        return this;
    }

    String makesPool() {
        return post(maker, "/pools", Map.of("code", poolCode, "nameZh", "专账", "nameEn", "Pool", "fiscalYear", 2026))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse appropriates(String poolId, String yuan) {
        return post(
                maker,
                "/pools/" + poolId + "/appropriations",
                Map.of("amount", Map.of("amount", yuan, "currency", "CNY"), "documentNo", "文" + UUID.randomUUID()));
    }

    /// A pool with money and a call with its budget reserved.
    Story funded(String yuan, long budgetFen, int... sharesBp) {
        recommends().publishes(budgetFen, sharesBp);
        appropriates(makesPool(), yuan).statusCode(201);
        return this;
    }

    JsonPath reservation() {
        return get(auditor, "/reservations?callId=" + call);
    }

    void organisationRegistered(UUID id, String nameZh) {
        feed(
                "applicant-organisations",
                "org.fuhua.applicant.organisation-registered.v1",
                id,
                Map.of("organisationId", id, "nameZh", nameZh));
    }

    void organisationRegistered(UUID id, String uscc, String nameZh) {
        feed(
                "applicant-organisations",
                "org.fuhua.applicant.organisation-registered.v1",
                id,
                Map.of("organisationId", id, "uscc", uscc, "nameZh", nameZh));
    }

    void membership(UUID organisation, String username, String role, boolean active) {
        feed(
                "applicant-organisations",
                "org.fuhua.applicant.membership-changed.v1",
                organisation,
                Map.of(
                        "organisationId", organisation,
                        "subject", Tokens.subject(username),
                        "role", role,
                        "active", active));
    }

    void feed(String consumer, String type, UUID subject, Object payload) {
        inbox.consumers().stream()
                .filter(c -> c.name().equals(consumer))
                .findFirst()
                .orElseThrow()
                .accept(Facts.record(type, subject, ++sequence, json(payload)));
    }

    private static String json(Object payload) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(payload);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static JsonPath get(String token, String path) {
        return given().auth()
                .oauth2(token)
                .get(API + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + path)
                .then();
    }

    static ValidatableResponse move(String token, String path, long version, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + path)
                .then();
    }
}
