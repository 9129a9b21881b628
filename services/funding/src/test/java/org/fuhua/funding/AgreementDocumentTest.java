package org.fuhua.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fuhua.funding.Story.API;
import static org.fuhua.funding.Story.get;
import static org.fuhua.funding.Story.move;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhua.funding.agreement.seal.Seals;
import org.fuhua.funding.agreement.text.SealedFile;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.testkit.ServiceEnvironment;
import org.fuhua.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The agreement as the file that its parties read and sign.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class AgreementDocumentTest {
    @Inject
    Inbox inbox;

    @Inject
    Sql sql;

    private Story story;
    private Story.Winner winner;

    @BeforeEach
    void awards() {
        story = new Story(inbox).adds("数据归属", "项目数据归承担单位所有。").funded("5000", 500_000, 6_000, 4_000);
        winner = story.winner().joins().submitted('a', 400_000).awarded(300_005);
    }

    @Test
    void saysWhatWasAppliedForAndWhatWasCut() throws Exception {
        assumeTrue(
                getClass().getResource("/fonts/400Regular/NotoSansSC_400Regular.ttf") != null,
                "needs npm ci in portal");
        assertThat(text(document(winner.owner)))
                .contains("任务书编号", "脑机接口样机" + story.tag, "示例公司" + story.tag, "示例市科技局")
                .contains("3,000.05 元（大写：叁仟元零伍分）", "4,000.00 元（大写：肆仟元整）", "999.95 元")
                .contains("a".repeat(20), "数据归属", "项目数据归承担单位所有。", "终止与撤销")
                .contains("第 2 期", "1,200.02 元");
    }

    @Test
    void isTheSameFileForEverybodyAndAtAnyTime() {
        var owners = document(winner.owner);
        assertThat(document(story.auditor)).isEqualTo(owners);
        assertThat(document(story.maker)).isEqualTo(owners);
        assertThat(document(story.recommender)).isEqualTo(owners);
        assertThat(digest()).isEqualTo(Contents.sha256(owners));
    }

    @Test
    void isNoOutsiders() {
        for (var path : new String[] {"/document", "/document/digest"})
            given().auth()
                    .oauth2(Tokens.of("stranger-" + story.tag, "applicant"))
                    .get(API + "/agreements/" + id() + path)
                    .then()
                    .statusCode(404);
    }

    @Test
    void followsTheApplicationUntilSomebodySigns() {
        var before = digest();
        winner.submitted('b', 400_000);
        refused(sign(before));
        assertThat(digest()).isNotEqualTo(before);
        sign(digest()).statusCode(200);
    }

    @Test
    void staysAsItIsOnceSomebodySigned() {
        winner.signs("UNDERTAKER").statusCode(200);
        var signed = digest();
        winner.submitted('c', 500_000);
        story.adds("另一条", "另一条的内容。").amends("另一个名称", 500_000, 6_000, 4_000);
        assertThat(digest()).isEqualTo(signed);
        sign(signed).statusCode(200);
    }

    @Test
    void isSignedByNobodyWhoReadAnother() {
        refused(sign("0".repeat(64)));
        digest();
        refused(sign("0".repeat(64)));
        sign(null).statusCode(422);
    }

    @Test
    void isSealedOnceInEffectAndNeverAgain() throws Exception {
        winner.allSign();
        var signed = digest();
        var about = await().atMost(Duration.ofSeconds(30))
                .until(() -> get(winner.owner, "/agreements/" + id() + "/document/digest"), d -> d.get("seal") != null);
        assertThat(about.getString("sha256")).isEqualTo(signed);
        var sealed = document(winner.owner);
        assertThat(about.getString("seal.sha256")).isEqualTo(Contents.sha256(sealed));
        Seals.verified(sealed);
        sealed[sealed.length / 2] ^= 1;
        assertThat(Seals.holds(sealed)).isFalse();
        assertThat(document(story.auditor)).isEqualTo(document(winner.owner));
        assertThat(Contents.sha256(attached(document(story.recommender)))).isEqualTo(signed);
        for (var change : List.of(
                "update agreement_seal set signer = 'me' where agreement_id = ?::uuid",
                "delete from agreement_seal where agreement_id = ?::uuid",
                "update agreement_document set sha256 = repeat('0', 64) where agreement_id = ?::uuid"))
            assertThatThrownBy(() -> sql.update(change, id())).as(change).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] attached(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(SealedFile.ATTACHED)
                    .getEmbeddedFile()
                    .toByteArray();
        }
    }

    private ValidatableResponse sign(String sha256) {
        var body = new HashMap<String, Object>(Map.of("party", "DEPARTMENT"));
        if (sha256 != null) body.put("documentSha256", sha256);
        return move(
                story.officer,
                "/agreements/" + id() + "/signatures",
                winner.agreement().getLong("version"),
                body);
    }

    private static void refused(ValidatableResponse response) {
        var problem = response.statusCode(409).extract().jsonPath();
        assertThat(problem.getString("type")).endsWith("agreement-document-changed");
        assertThat(problem.getString("errors[0].pointer")).isEqualTo("/documentSha256");
    }

    private String id() {
        return winner.agreement().getString("id");
    }

    private String digest() {
        return get(story.officer, "/agreements/" + id() + "/document/digest").getString("sha256");
    }

    private byte[] document(String token) {
        return given().auth()
                .oauth2(token)
                .get(API + "/agreements/" + id() + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s*\\R\\s*", "");
        }
    }
}
