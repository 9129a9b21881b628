package org.fuhua.applicant.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class SiteVisitTest {
    private static final String VISIT = """
            {"visitedOn":"2026-01-05","visitors":["王核查","李专家"],"place":"研发楼 3 层",
             "findings":"设备清单核对无误","conclusion":"CONFIRMED"}""";

    @Inject
    DataSource dataSource;

    @Test
    void recordsWhatWasFoundWithItsPhotographs() throws SQLException {
        var path = "/applications/" + submitted() + "/site-visits";
        var visit = Api.create(officer(), path, VISIT);
        var file = upload(path, visit.getString("id"), "现场.pdf", Api.PDF)
                .statusCode(200)
                .extract()
                .jsonPath();
        upload(path, visit.getString("id"), "现场.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        upload(path, UUID.randomUUID().toString(), "现场.pdf", Api.PDF).statusCode(404);
        var read = get(officer(), path);
        assertThat(read.getList("[0].visitors", String.class)).containsExactly("王核查", "李专家");
        assertThat(read.getString("[0].files[0].fileName")).isEqualTo("现场.pdf");
        officer()
                .get(BASE + path + "/" + visit.getString("id") + "/files/" + file.getString("files[0].id") + "/content")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"));
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("select visitors from site_visit")) {
            while (rows.next()) assertThat(rows.getString(1)).doesNotContain("王核查");
        }
    }

    @Test
    void saysWhatIsWrong() {
        var path = "/applications/" + submitted() + "/site-visits";
        refused(path, VISIT.replace("2026-01-05", "2999-01-05"), "/visitedOn");
        refused(path, VISIT.replace("[\"王核查\",\"李专家\"]", "[]"), "/visitors");
        refused(path, VISIT.replace("设备清单核对无误", " "), "/findings");
        Api.applicant().get(BASE + path).then().statusCode(403);
        Api.recommender().get(BASE + path).then().statusCode(403);
        var draft = Api.draft(Api.published(d -> {}), Api.organisation(Api.applicant(), "ENTERPRISE"), null);
        officer()
                .get(BASE + "/applications/" + draft.getString("id") + "/site-visits")
                .then()
                .statusCode(404);
    }

    private static void refused(String path, String body, String pointer) {
        keyed(officer()).body(body).post(BASE + path).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse upload(String path, String visitId, String name, byte[] bytes) {
        return keyed(officer())
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(bytes)
                .post(BASE + path + "/" + visitId + "/files")
                .then();
    }

    private static String submitted() {
        var draft = Api.draft(Api.published(d -> {}), Api.organisation(Api.applicant(), "ENTERPRISE"), null);
        return Api.ok(Api.submit(Api.filled(draft)).statusCode(200)).getString("id");
    }
}
