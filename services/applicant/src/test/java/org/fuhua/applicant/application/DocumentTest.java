package org.fuhua.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.move;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;
import static org.fuhua.applicant.Api.recommender;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhua.applicant.Api;
import org.fuhua.platform.file.Contents;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can be taken home of an application: as PDF at any stage, its receipts, and everything in one archive.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DocumentTest {
    @BeforeEach
    void needsTheFonts() {
        assumeTrue(
                getClass().getResource("/fonts/400Regular/NotoSansSC_400Regular.ttf") != null,
                "the fonts come with the portal's packages: run npm ci in portal first");
    }

    @Test
    void isPrintedAtAnyStage() throws Exception {
        var draft = filled(null);
        var path = "/applications/" + draft.getString("id");
        var written = text(pdf(applicant(), path + "/document"));
        assertThat(written)
                .contains("柔性脑电电极", "草稿 · 未提交", "王晓东", "300,000.00 元（大写：叁拾万元整）", "实施方案.pdf")
                .as("characters, not the radicals that look like them")
                .contains("面向居家康复");
        var submitted = ok(Api.submit(draft).statusCode(200));
        assertThat(text(pdf(applicant(), path + "/document")))
                .contains("已提交 · " + submitted.getString("number"))
                .contains(submitted.getString("receipt.digest").substring(0, 20));
        assertThat(text(pdf(officer(), path + "/document")))
                .as("outsiders reach nobody")
                .contains("W***@Example.cn")
                .doesNotContain("Wang@Example.cn");
        assertThat(text(pdf(applicant(), path + "/document?language=en"))).contains("Handed in ·", "Attachments");
        ok(Api.reopen(submitted).statusCode(200));
        assertThat(text(pdf(applicant(), path + "/document"))).contains("草稿 · 已取回修改");
    }

    @Test
    void isADocumentThatScreenReadersFollow() throws Exception {
        try (var document =
                Loader.loadPDF(pdf(applicant(), "/applications/" + filled(null).getString("id") + "/document"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("柔性脑电电极");
            assertThat(catalog.getDocumentOutline().children()).hasSizeGreaterThan(3);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).as("only what is used of it").matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void givesAReceiptForEachSubmission() throws Exception {
        var submitted = ok(Api.submit(filled(null)).statusCode(200));
        var path = "/applications/" + submitted.getString("id") + "/submissions/";
        ok(Api.submit(ok(Api.reopen(submitted).statusCode(200))).statusCode(200));
        for (int no : new int[] {1, 2})
            assertThat(text(pdf(applicant(), path + no + "/receipt")).replaceAll("\\s", ""))
                    .contains("受理回执", submitted.getString("number"), "(UTC+8)", "申报承诺书", "提交次序" + no)
                    .contains(submitted.getString("receipt.digest"));
        applicant().get(BASE + path + "3/receipt").then().statusCode(404);
        as("stranger", "applicant").get(BASE + path + "1/receipt").then().statusCode(404);
    }

    @Test
    void isBundledWithTheHashOfEverything() throws Exception {
        var draft = filled(null);
        var twice = ok(Api.attach(applicant(), draft, "实施方案.pdf", other()).statusCode(201));
        var hostile = ok(Api.attach(applicant(), twice, "..pdf", other()).statusCode(201));
        var submitted = ok(Api.submit(hostile).statusCode(200));
        var path = "/applications/" + submitted.getString("id") + "/bundle";
        var files = unzipped(applicant()
                .get(BASE + path)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString(submitted.getString("number")))
                .extract()
                .asByteArray());
        assertThat(files.keySet())
                .contains("application.pdf", "answers.json", "attachments/实施方案.pdf", "attachments/实施方案 (2).pdf")
                .allSatisfy(name -> assertThat(name).doesNotContain("..").doesNotStartWith("/"));
        var sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(sums.lines()).hasSameSizeAs(files.keySet());
        files.forEach((name, bytes) -> assertThat(sums).contains(Contents.sha256(bytes) + "  " + name));
        var answers = new ObjectMapper().readTree(files.get("answers.json"));
        assertThat(answers.at("/team/members/0/email").asText()).isEqualTo("Wang@Example.cn");
        var outside = unzipped(officer().get(BASE + path).asByteArray());
        assertThat(new String(outside.get("answers.json"), StandardCharsets.UTF_8))
                .doesNotContain("Wang@Example.cn");
    }

    @Test
    void isTakenHomeOnlyByWhoMayReadIt() {
        var department = Api.organisation(recommender(), "DEPARTMENT");
        var draft = filled(department);
        var path = BASE + "/applications/" + draft.getString("id");
        for (var what : new String[] {"/document", "/bundle"}) {
            for (var who : new RequestSpecification[] {officer(), recommender(), as("stranger", "applicant")})
                who.get(path + what).then().statusCode(404);
            as("expert1", "expert").get(path + what).then().statusCode(403);
        }
        Api.submit(draft).statusCode(200);
        recommender().get(path + "/document").then().statusCode(200);
        as("recommender2", "recommender").get(path + "/document").then().statusCode(404);
        move(applicant(), "/applications/" + draft.getString("id") + "/submission", draft, Api.DECLARED)
                .statusCode(412);
        applicant().get(path + "/document?language=fr").then().statusCode(400);
    }

    private static JsonPath filled(JsonPath department) {
        return Api.filled(Api.draft(Api.published(d -> {}), Api.organisation(applicant(), "ENTERPRISE"), department));
    }

    private static byte[] other() {
        return (new String(Api.PDF, StandardCharsets.US_ASCII) + "%" + System.nanoTime())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] pdf(RequestSpecification who, String path) {
        return who.get(BASE + path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
        }
        return files;
    }
}
