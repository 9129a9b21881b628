package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fuhua.funding.Story.API;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhua.funding.agreement.seal.Seals;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Changed agreements as documents: each names the one before, what changed, and bears a seal as its way demands.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class AgreementVersionTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    private Story story;
    private Story.Winner winner;

    @BeforeEach
    void anAgreementInEffect() {
        assumeTrue(
                getClass().getResource("/fonts/400Regular/NotoSansSC_400Regular.ttf") != null,
                "needs npm ci in portal");
        story = new Story(inbox).funded("1000000.00", 50_000_000, 10_000);
        winner = story.winner().joins().awarded(10_000_000).allSign();
    }

    @Test
    void areDocumentsEachRestingOnTheOneBefore() throws Exception {
        var first =
                get(winner.owner, "/agreements/" + id() + "/document/digest").getString("sha256");
        var asked =
                asks("PERIOD", Map.of("months", 6)).statusCode(201).extract().jsonPath();
        document(winner.owner, asked.getString("id")).statusCode(404);
        approves(asked);
        var second = set(asked.getString("id"));
        assertThat(second.getString("document.baseSha256")).isEqualTo(first);
        assertThat(second.getString("document.signer")).isEqualTo("keystore");
        var pdf = document(story.recommender, asked.getString("id"))
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Contents.sha256(pdf)).isEqualTo(second.getString("document.sha256"));
        Seals.verified(pdf);
        assertThat(text(pdf))
                .contains(
                        "任务书补充协议",
                        "第 2 版",
                        first,
                        "延期",
                        "张三",
                        "李四",
                        "报经甲方批准",
                        "100,000.00 元（大写：壹拾万元整）",
                        "6 个月",
                        second.getString("endsOn"),
                        "示例公司" + story.tag);

        var route = asks("ROUTE", Map.of()).statusCode(201).extract().jsonPath();
        var third = set(route.getString("id"));
        assertThat(third.getString("document.baseSha256")).isEqualTo(second.getString("document.sha256"));
        assertThat(third.getString("document.signer"))
                .as("on file with the department")
                .isEqualTo("keystore");
        document(Tokens.of("stranger-" + story.tag, "applicant"), route.getString("id"))
                .statusCode(404);
    }

    @Test
    void sayBudgetsInFiguresAndCapitalsAndSealNotWhatIsTheUndertakersOwn() throws Exception {
        approves(budget(40, 30, 20, 10));
        var free = budget(40, 20, 30, 10);
        assertThat(free.getString("way")).isEqualTo("FREE");
        var set = set(free.getString("id"));
        assertThat(set.getInt("agreementNo")).isEqualTo(3);
        assertThat(set.getString("document.signer")).isNull();
        var pdf = document(winner.owner, free.getString("id"))
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(pdf)).contains("劳务费", "20,000.00", "30,000.00", "叁万元整", "-10,000.00", "不加盖电子签章");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("adbe.pkcs7.detached");
    }

    @Test
    void areWrittenOnceAndNotReadableInTheDatabase() {
        var route = asks("ROUTE", Map.of()).statusCode(201).extract().jsonPath();
        set(route.getString("id"));
        var change = UUID.fromString(route.getString("id"));
        var kept = sql.one(
                        "select bytes_sealed from agreement_version where change_id = ?",
                        row -> row.getBytes(1),
                        change)
                .orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        assertThatThrownBy(() -> sql.update("delete from agreement_version where change_id = ?", change))
                .isNotNull();
    }

    private JsonPath set(String change) {
        var path = "/agreement-changes/" + change;
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(winner.owner, path).get("document") != null);
        return get(winner.owner, path);
    }

    private static ValidatableResponse document(String token, String change) {
        return given().auth()
                .oauth2(token)
                .get(API + "/agreement-changes/" + change + "/document")
                .then();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s*\\R\\s*", "");
        }
    }

    private String id() {
        return winner.agreement().getString("id");
    }

    private JsonPath budget(int... thousands) {
        var heads = List.of("EQUIPMENT", "OPERATION", "LABOUR", "INDIRECT");
        var lines = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> Map.of(
                        "head", heads.get(i), "amount", Map.of("amount", thousands[i] + "000.00", "currency", "CNY")))
                .toList();
        return asks("BUDGET", Map.of("heads", lines)).statusCode(201).extract().jsonPath();
    }

    private void approves(JsonPath change) {
        move(
                        story.officer,
                        "/agreement-changes/" + change.getString("id") + "/approval",
                        change.getLong("version"),
                        Map.of("reason", "同意"))
                .statusCode(200);
    }

    private ValidatableResponse asks(String kind, Map<String, ? extends @Nullable Object> more) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "before", "张三", "after", "李四", "reason", "工作调动"));
        body.putAll(more);
        return post(winner.owner, "/agreements/" + id() + "/changes", body);
    }
}
