package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fuhua.funding.Story.API;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.fuhua.funding.Story.post;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhua.funding.agreement.seal.Seals;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.time.Clocks;
import org.fuhua.testkit.EventContracts;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The certificate of a project: given once it is accepted, checked by anybody, void once it is revoked.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ClosingCertificateTest {
    private static final String TODAY = LocalDate.now(Clocks.PROGRAMME_ZONE).toString();

    @Inject
    Inbox inbox;

    @Inject
    DataSource dataSource;

    private Story story;
    private Story.Winner winner;
    private String path;

    @BeforeEach
    void aProjectThatWasPaid() {
        assumeTrue(
                getClass().getResource("/fonts/400Regular/NotoSansSC_400Regular.ttf") != null,
                "needs npm ci in portal");
        story = new Story(inbox).funded("1000000.00", 50_000_000, 10_000);
        winner = story.winner().joins().awarded(10_000_000).allSign();
        winner.paid(1);
        path = "/projects/" + get(winner.owner, "/projects/mine").getString("items[0].id");
    }

    @Test
    void isGivenUponAcceptanceAndVoidUponRevocation() throws Exception {
        certificate(winner.owner).statusCode(404);
        ends("ACCEPTED");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> certificate(winner.owner).statusCode(200));
        var pdf = certificate(story.auditor).statusCode(200).extract().asByteArray();
        Seals.verified(pdf);
        String text;
        try (var document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s*\\R\\s*", "");
        }
        assertThat(text).contains("脑机接口样机" + story.tag, "示例公司" + story.tag, "通过验收，准予结题。", "KJBG-9", "验收意见9号");
        var number = "JT-" + get(story.auditor, path).getString("number");
        var matcher = java.util.regex.Pattern.compile("[0-9a-f]{64}").matcher(text);
        assertThat(matcher.find()).isTrue();
        assertThat(genuine(number, matcher.group())).isTrue();
        assertThat(genuine(number, "0".repeat(64))).isFalse();
        certificate(Tokens.of("stranger-" + story.tag, "applicant")).statusCode(404);
        assertThat(EventContracts.assertOutboxValid(dataSource).keySet())
                .contains("org.fuhua.funding.project-certified.v1");
        winner.changes("REVOCATION").statusCode(200);
        assertThat(genuine(number, matcher.group())).as("revoked").isFalse();
    }

    @Test
    void isNotGivenWhereItFailed() {
        ends("NOT_ACCEPTED");
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> certificate(winner.owner).statusCode(404));
    }

    private void ends(String outcome) {
        post(
                        winner.owner,
                        path + "/reports",
                        Map.of(
                                "kind", "SCIENTIFIC",
                                "periodFrom", TODAY,
                                "periodTo", TODAY,
                                "summary", "完成",
                                "achievements", "样机",
                                "documentNo", "KJBG-9",
                                "spending", List.of()))
                .statusCode(201);
        var report = get(story.auditor, path).setRootPath("reports[0]");
        move(
                        story.officer,
                        path + "/reports/" + report.getString("id") + "/acceptance",
                        report.getLong("version"),
                        Map.of())
                .statusCode(200);
        move(winner.owner, path + "/acceptance", version(), Map.of("selfAssessment", "完成"))
                .statusCode(200);
        move(
                        story.officer,
                        path + "/finding",
                        version(),
                        Map.of("outcome", outcome, "opinionNo", "验收意见9号", "grade", 90, "reason", "专家组意见"))
                .statusCode(200);
    }

    private long version() {
        return get(story.auditor, path).getLong("version");
    }

    private io.restassured.response.ValidatableResponse certificate(String token) {
        return given().auth().oauth2(token).get(API + path + "/certificate").then();
    }

    private static boolean genuine(String number, String digest) {
        return given().get(API + "/public/certificates?number=" + number + "&digest=" + digest)
                .then()
                .statusCode(200)
                .extract()
                .path("genuine");
    }
}
