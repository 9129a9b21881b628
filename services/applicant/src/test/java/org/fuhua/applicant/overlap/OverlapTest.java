package org.fuhua.applicant.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.get;
import static org.fuhua.applicant.Api.officer;
import static org.fuhua.applicant.Api.ok;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// What is handed in is compared with everything handed in before, and officers see both sides.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class OverlapTest {
    @Inject
    CompareApplications compareApplications;

    @Inject
    DataSource dataSource;

    @Test
    void showsOfficersWhatWasCopiedFromBothSides() throws SQLException {
        var copied = "研究高密度柔性皮层电极阵列的微纳加工工艺，突破超薄聚酰亚胺衬底图形化与铂黑修饰技术，完成一千通道阵列的体内测试" + UUID.randomUUID();
        var first = submitted(copied);
        assertThat(report(first).getBoolean("compared")).isFalse();
        compareApplications.handle();
        assertThat(report(first).getBoolean("compared")).isTrue();
        var second = submitted("另一家单位的申请。" + copied);
        compareApplications.handle();
        var found = report(second);
        var text = found.getMap("findings.find { it.kind == 'TEXT' && it.otherId == '%s' }".formatted(first));
        assertThat(text).containsEntry("ofThis", true);
        assertThat(found.getString("findings.find { it.otherId == '%s' && it.kind == 'TEXT' }.passages[0].pointer"
                        .formatted(first)))
                .isEqualTo("/basic/summary");
        var turned = report(first);
        assertThat(turned.getList("findings.findAll { it.kind == 'TEXT' }.otherId"))
                .contains(second);
        assertThat(turned.getList("findings.findAll { it.kind == 'PERSON' }.otherId"))
                .contains(second);
        assertThat(found.getString("findings")).doesNotContain("Wang@Example.cn", "王晓东");
        assertThat(Api.get(officer(), "/applications/" + second).getString("state"))
                .isEqualTo("SUBMITTED");

        try (var connection = dataSource.getConnection();
                var forget = connection.createStatement()) {
            forget.execute("update application_search set compared_by = 'older way'");
        }
        compareApplications.begin();
        assertThat(report(second).getBoolean("compared")).isFalse();
        compareApplications.handle();
        assertThat(report(second).getBoolean("compared")).isTrue();
    }

    @Test
    void isForTheAgencyAlone() {
        var application = submitted("只有主管部门可以查看的查重结果，申报单位与归口部门均不可见，避免泄露他人内容" + UUID.randomUUID());
        var path = BASE + "/applications/" + application + "/overlaps";
        Api.applicant().get(path).then().statusCode(403);
        Api.recommender().get(path).then().statusCode(403);
        officer()
                .get(BASE + "/applications/" + UUID.randomUUID() + "/overlaps")
                .then()
                .statusCode(404);
    }

    private static JsonPath report(String application) {
        return get(officer(), "/applications/" + application + "/overlaps");
    }

    private static String submitted(String summary) {
        var enterprise = Api.organisation(Api.applicant(), "ENTERPRISE");
        var filled = Api.filled(Api.draft(Api.published(d -> {}), enterprise, null));
        filled = Api.saved(filled, "basic", Api.BASIC.replace("面向居家康复的柔性脑电电极。", summary));
        return ok(Api.submit(filled).statusCode(200)).getString("id");
    }
}
