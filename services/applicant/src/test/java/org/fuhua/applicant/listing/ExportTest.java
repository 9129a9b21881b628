package org.fuhua.applicant.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.as;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ExportTest {
    @TempDir
    Path folder;

    private Listed listed;

    @BeforeEach
    void ofACallOfItsOwn() {
        listed = new Listed();
        var enterprise = Listed.organisation("=HYPERLINK(1)", "370200");
        listed.submitted(enterprise, "第一项，含\\\"引号\\\"", "100000.00");
        listed.submitted(enterprise, "第二项 <b>&", "200000.50");
    }

    @Test
    void writesExactlyWhatIsSeen() {
        var csv = officer()
                .get(BASE + "/applications/export?format=csv&columns=title,organisation,requested&sort=-requested&"
                        + listed.only())
                .then()
                .statusCode(200)
                .header("Fuhua-Rows", equalTo("2"))
                .header("Content-Disposition", equalTo("attachment; filename=applications.csv"))
                .extract()
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF项目名称,申报单位,申请经费（元）
                第二项 <b>&,'=HYPERLINK(1),200000.50
                "第一项，含""引号\""",'=HYPERLINK(1),100000.00
                """.replace("\n", "\r\n"));
        assertThat(exported("columns=title&language=en&q=第二")).isEqualTo("\uFEFFProject\r\n第二项 <b>&\r\n");
    }

    @Test
    void writesAWorkbookThatSpreadsheetsRead() throws Exception {
        var xlsx = officer()
                .get(BASE + "/applications/export?format=xlsx&" + listed.only())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var file = Files.write(folder.resolve("applications.xlsx"), xlsx).toFile();
        Document sheet;
        try (var zip = new ZipFile(file)) {
            var entry = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            sheet = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(entry);
        }
        assertThat(sheet.getDocumentElement().getTextContent()).contains("第二项 <b>&", "200000.5", "项目名称");
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (var query :
                List.of("format=pdf", "format=csv&columns=password", "columns=title", "format=csv&language=fr"))
            assertThat(officer().get(BASE + "/applications/export?" + query).statusCode())
                    .isBetween(400, 422);
        as("applicant1", "applicant")
                .get(BASE + "/applications/export?format=csv")
                .then()
                .statusCode(403);
        assertThat(as("recommender8", "recommender")
                        .get(BASE + "/applications/export?format=csv&columns=title&" + listed.only())
                        .asString())
                .isEqualTo("\uFEFF项目名称\r\n");
    }

    private String exported(String query) {
        return officer()
                .get(BASE + "/applications/export?format=csv&" + listed.only() + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
