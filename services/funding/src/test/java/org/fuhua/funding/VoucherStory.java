package org.fuhua.funding;

import static org.fuhua.funding.EquityStory.yuan;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fuhua.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/// An enterprise with vouchers and a provider, led through their steps over HTTP.
final class VoucherStory {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    final Story story;
    final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    final UUID enterprise = UUID.randomUUID();
    final String enterpriseCode = code();
    final String providerCode = code();
    final String member;
    String provider;

    /// @param yuan in the pool
    VoucherStory(Story story, String yuan) {
        this.story = story;
        member = Tokens.of("holder-" + story.tag, "applicant");
        story.appropriates(story.makesPool(), yuan).statusCode(201);
        story.organisationRegistered(enterprise, enterpriseCode, "示例小微企业" + story.tag);
        story.membership(enterprise, "holder-" + story.tag, "EDITOR", true);
        provider = registers(providerCode);
    }

    /// @return a code that nobody else has in these tests
    static String code() {
        var random = new java.util.Random(UUID.randomUUID().getLeastSignificantBits());
        var code = new StringBuilder("91370100");
        while (code.length() < 18) code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return code.toString();
    }

    String registers(String uscc) {
        return post(story.officer, "/voucher-providers", Map.of("uscc", uscc, "name", "示例检测中心", "networkNo", "YQ-1"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    void states(UUID organisation, String uscc, String kind, String other) {
        story.feed(
                "applicant-organisations",
                "org.fuhua.applicant.relations-stated.v1",
                organisation,
                Map.of(
                        "organisationId",
                        organisation,
                        "uscc",
                        uscc,
                        "relations",
                        java.util.List.of(Map.of("kind", kind, "uscc", other, "from", "2020-01-01"))));
    }

    ValidatableResponse applies(String token, UUID organisation) {
        return post(
                token,
                "/vouchers",
                Map.of(
                        "organisationId",
                        organisation,
                        "amount",
                        yuan("100000"),
                        "regionClass",
                        "FIRST",
                        "purpose",
                        "柔性电极检测"));
    }

    Held applied() {
        return new Held(applies(member, enterprise).statusCode(201).extract().path("id"));
    }

    Held issued(String yuan) {
        var held = applied();
        held.does(story.officer, "/issue", held.issue(yuan)).statusCode(200);
        return held;
    }

    Held claimed(String face, String price) {
        return issued(face).reserved(price).completed(price).claimed();
    }

    /// A voucher of the enterprise.
    final class Held {
        final String id;

        Held(String id) {
            this.id = id;
        }

        JsonPath shown() {
            return get(story.auditor, "/vouchers/" + id);
        }

        String state() {
            return shown().getString("state");
        }

        ValidatableResponse does(String token, String what, Map<String, Object> body) {
            return move(token, "/vouchers/" + id + what, shown().getLong("version"), body);
        }

        Map<String, Object> issue(String yuan) {
            return Map.of(
                    "poolCode",
                    story.poolCode,
                    "amount",
                    yuan(yuan),
                    "regionClass",
                    "SECOND",
                    "documentNo",
                    "创新券发放〔2026〕1号");
        }

        Map<String, Object> reservation(String price) {
            return Map.of("providerId", provider, "contractNo", "HT-1", "price", yuan(price), "signedOn", today);
        }

        Map<String, Object> service(String invoiceNo, String charged) {
            return Map.of(
                    "reportNo",
                    "BG-1",
                    "doneOn",
                    today,
                    "invoiceNo",
                    invoiceNo,
                    "charged",
                    yuan(charged),
                    "invoicedOn",
                    today);
        }

        static Map<String, Object> auditing(String granted, int bonusBp) {
            return Map.of("granted", yuan(granted), "bonusBp", bonusBp, "check", "已核对股东、关联方与发票");
        }

        Map<String, Object> paying(@Nullable String bonusVoucherNo) {
            var body = new LinkedHashMap<String, Object>();
            body.put("paidOn", today);
            body.put("treasuryVoucherNo", "GK-" + UUID.randomUUID());
            if (bonusVoucherNo != null) body.put("bonusVoucherNo", bonusVoucherNo);
            return body;
        }

        Held reserved(String price) {
            does(member, "/reservation", reservation(price)).statusCode(200);
            return this;
        }

        Held completed(String charged) {
            does(member, "/service", service("INV-" + id, charged)).statusCode(200);
            return this;
        }

        Held claimed() {
            does(member, "/claim", Map.of()).statusCode(200);
            return this;
        }

        Held audited(String granted, int bonusBp) {
            does(story.maker, "/audit", auditing(granted, bonusBp)).statusCode(200);
            return this;
        }

        Held paid(boolean bonus) {
            does(story.checker, "/payment", paying(bonus ? "GK-" + UUID.randomUUID() : null))
                    .statusCode(200);
            return this;
        }
    }
}
