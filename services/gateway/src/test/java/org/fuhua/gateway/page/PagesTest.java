package org.fuhua.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.fuhua.gateway.Upstream;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstream.class)
class PagesTest {
    private static final String CALL = "01980000-0000-7000-8000-000000000010";
    private static final String NOTICE = "01980000-0000-7000-8000-000000000070";
    private static final String CALLS_PATH = "/api/applicant/v1/public/calls";
    private static final String NOTICES_PATH = "/api/review/v1/public/notices";

    @AfterEach
    void forget() {
        Upstream.ANSWERS.clear();
    }

    @Test
    void landingShowsWhatIsOpen() throws Exception {
        world();
        var page = page("/", 200);
        assertThat(page)
                .contains("lang=\"zh-CN\"", "脑机接口专题", "/calls/" + CALL, "受理中", "还剩 2 天 ", "/notices/" + NOTICE, "登录")
                .doesNotContain("<script");
        assertThat(page("/?lang=en", 200)).contains("lang=\"en\"", "Open now", "2 days", "/calls/" + CALL + "?lang=en");
    }

    @Test
    void landingStandsWithoutServices() {
        assertThat(page("/", 200)).contains("正在恢复");
    }

    @Test
    void filtersCalls() throws Exception {
        world();
        assertThat(page("/calls?state=OPEN&clause=8&q=脑机", 200)).contains("脑机接口专题", "value=\"OPEN\" selected");
        assertThat(page("/calls?q=none-such", 200)).contains("没有符合条件的指南");
        assertThat(page("/calls?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", 200))
                .doesNotContain("<script");
    }

    @Test
    void saysTheRulesOfACallInPlainWordsWithTheFormToRead() throws Exception {
        world();
        assertThat(page("/calls/" + CALL, 200))
                .contains("企业", "37", "500,000.00 元", "3 位专家", "5 个工作日", "创新性", "30%", "70%", "诚信承诺书")
                .contains("项目名称", "6 至 60 字", "可选：非侵入式、半侵入式、侵入式", "鲁科字〔2022〕32号")
                .doesNotContain("<script");
        assertThat(page("/calls/" + CALL + "?lang=en", 200))
                .contains("Who may apply", "Novelty", "6 to 60 characters", "Integrity commitment");
    }

    @Test
    void saysWhatNotEveryCallDemandsAndStandsWithoutTheCeilings() throws Exception {
        var call = (ObjectNode) new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(Repository.path("catalogue/2026-bci-decoding.yaml")));
        call.put("id", CALL).put("version", 1).put("state", "CLOSED").put("sealedUntilDeadline", true);
        call.putObject("recommendation")
                .put("required", true)
                .put("quotaPerUnit", 3)
                .put("deadlineAt", "2026-12-20T09:00:00Z")
                .put("routeZh", "由<b>市科技局</b>推荐");
        Upstream.ANSWERS.put(CALLS_PATH + "/" + CALL, call.toString());
        assertThat(page("/calls/" + CALL, 200))
                .contains("密封受理", "须经归口管理部门推荐", "每个推荐单位限推荐 3 项", "2026-12-20（周日）17:00")
                .contains("由&lt;b&gt;市科技局", "联合体要求", "限项规定", "预算要求", "绩效目标", "形式审查要点", "里程碑")
                .contains(
                        call.at("/formalChecks/0/zh").asText(),
                        call.at("/milestones/0/titleZh").asText())
                .contains(call.at("/indicators/dimensions/0/branches/0/targets/0/titleZh")
                        .asText())
                .doesNotContain("间接费用上限", "<script");
        Upstream.ANSWERS.put("/api/applicant/v1/public/budget-rules", """
                [{"code":"%s","zh":"间接费用","en":"Indirect","documentNo":"国办发〔2021〕32号","bands":[
                  {"above":{"amount":"0.00","currency":"CNY"},"rateBp":3000},
                  {"above":{"amount":"5000000.00","currency":"CNY"},"rateBp":2500}]}]""".formatted(
                        call.at("/budgetTemplate/indirectRules").asText()));
        assertThat(page("/calls/" + CALL, 200))
                .contains("间接费用上限", "国办发〔2021〕32号", "超过 0.00 元 至 5,000,000.00 元 的部分：30%", "超过 5,000,000.00 元 的部分：25%");
        assertThat(page("/calls/" + CALL + "?lang=en", 200))
                .contains("Consortium", "Performance targets", "Milestones", "Each department recommends 3 at most");
    }

    @Test
    void saysHowACallWasAmendedAndWhyItWasCancelled() throws Exception {
        world();
        assertThat(page("/calls/" + CALL, 200)).doesNotContain("修订记录", "已取消");
        var call = (ObjectNode) new ObjectMapper().readTree(Upstream.ANSWERS.get(CALLS_PATH + "/" + CALL));
        call.put("state", "CANCELLED").putObject("cancellation").put("reason", "专项资金安排调整");
        call.putArray("amendments")
                .addObject()
                .put("kind", "EXTEND")
                .put("reason", "系统检修，<b>顺延</b>一周")
                .put("at", "2026-11-20T02:00:00Z");
        Upstream.ANSWERS.put(CALLS_PATH + "/" + CALL, call.toString());
        assertThat(page("/calls/" + CALL, 200))
                .contains("本指南已取消", "专项资金安排调整", "延期", "系统检修，&lt;b&gt;顺延", "2026-11-20")
                .doesNotContain("登录后申报");
        assertThat(page("/calls/" + CALL + "?lang=en", 200)).contains("This call was cancelled", "Extension");
        assertThat(page("/calls?state=CANCELLED", 200)).contains("value=\"CANCELLED\" selected");
    }

    @Test
    void showsANoticeWithHowToObject() throws Exception {
        world();
        assertThat(page("/notices", 200)).contains("/notices/" + NOTICE);
        assertThat(page("/notices/" + NOTICE, 200))
                .contains("2026-BCI-0042", "柔性电极", "480,000.00 元", "如何提出异议", "2026-12-22（周二）", "2026-12-30");
    }

    @Test
    void tellsWhetherAReceiptIsGenuineAndNothingElse() {
        var digest = "ab".repeat(32);
        assertThat(page("/receipts", 200)).contains("回执核验", "name=\"digest\"").doesNotContain("role=\"status\"");
        assertThat(page("/receipts?number=2026-BCI-00001&digest=abc", 200)).contains("格式不正确");
        assertThat(page("/receipts?number=%22%3E%3Cscript%3E&digest=" + digest, 200))
                .contains("格式不正确")
                .doesNotContain("<script");
        assertThat(page("/receipts?number=2026-BCI-00001&digest=" + digest, 503))
                .contains("暂时无法读取");
        Upstream.ANSWERS.put("/api/applicant/v1/public/receipts", "{\"genuine\":false}");
        assertThat(page("/receipts?number=2026-BCI-00001&digest=" + digest, 200))
                .contains("不一致");
        Upstream.ANSWERS.put("/api/applicant/v1/public/receipts", "{\"genuine\":true}");
        assertThat(page("/receipts?number=2026-BCI-00001&digest=" + digest.substring(2) + " ab", 200))
                .as("what is pasted in groups is read, and not kept from the answer before")
                .contains("一致。")
                .doesNotContain("不一致");
        assertThat(page("/receipts?lang=en&number=2026-BCI-00001&digest=" + digest, 200))
                .contains("They match.");
    }

    @Test
    void saysPlainlyWhatIsMissingOrAway() throws Exception {
        assertThat(page("/calls", 503)).contains("暂时无法读取");
        assertThat(page("/calls/" + CALL.replace("10", "11"), 404)).contains("没有这个页面");
        assertThat(page("/nowhere", 404)).contains("没有这个页面");
        given().get("/nowhere").then().statusCode(404).body("code", equalTo("not-found"));
        assertThat(page("/sign-in/failed", 401)).contains("重新登录");
    }

    @Test
    void everyAnswerProtectsTheBrowser() {
        for (var path : new String[] {"/", "/nowhere", "/api/x", "/session", "/site/site.css", "/openapi", "/q/health"})
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Permissions-Policy", containsString("camera=()"))
                    .header("Strict-Transport-Security", nullValue())
                    .header("Server", nullValue());
    }

    @Test
    void showsEveryOperation() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("sampleListThings"));
        given().accept("application/json").get("/openapi").then().body("openapi", equalTo("3.1.0"));
        given().get("/openapi?format=json").then().body("info.title", containsString("Fuhua"));
        assertThat(page("/openapi/ui", 200)).doesNotContain("http://", "https://");
        for (var file :
                new String[] {"/openapi/ui/swagger-ui-bundle.js", "/openapi/ui/swagger-ui.css", "/site/openapi.js"})
            given().get(file).then().statusCode(200);
    }

    @Test
    void explainsEveryProblem() throws Exception {
        var sources = new ArrayList<String>();
        try (var files = Files.list(Repository.path("contracts/problems"))) {
            files.forEach(file -> sources.add(file.getFileName().toString().replace(".json", "")));
        }
        assertThat(ProblemGroup.SOURCES).containsExactlyInAnyOrderElementsOf(sources);
        var page = page("/docs/problems", 200);
        var english = page("/docs/problems?lang=en", 200);
        for (var group : ProblemGroup.all())
            for (var entry : group.entries()) {
                assertThat(page).contains("id=\"" + entry.code() + "\"", entry.zh());
                assertThat(english).contains("id=\"" + entry.code() + "\"");
            }
    }

    @Test
    void servesThePortalOrSaysThatItIsNotBuilt() {
        var answer = given().accept("text/html").get("/app/calls/1");
        if (Files.exists(Repository.path("services/gateway/target/classes/META-INF/resources/app/index.html")))
            answer.then().statusCode(200).header("Cache-Control", "no-cache").body(containsString("id=\"root\""));
        else answer.then().statusCode(503).body(containsString("portal"));
        given().redirects().follow(false).get("/app").then().statusCode(302).header("Location", endsWith("/app/"));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Words.EN.all().keySet()).isEqualTo(Words.ZH.all().keySet());
    }

    private static String page(String path, int status) {
        return given().accept("text/html")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static void world() throws Exception {
        var definition = (com.fasterxml.jackson.databind.node.ObjectNode) new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(Repository.path("catalogue/2025-ts-direct.yaml")));
        definition.put("opensAt", Instant.now().minus(Duration.ofDays(3)).toString());
        definition.put("deadlineAt", Instant.now().plus(Duration.ofHours(54)).toString());
        var call = definition.deepCopy().put("id", CALL).put("version", 1).put("state", "OPEN");
        Upstream.ANSWERS.put(CALLS_PATH + "/" + CALL, call.toString());
        var summary = definition.deepCopy().put("id", CALL).put("state", "OPEN");
        summary.remove("form");
        Upstream.ANSWERS.put(CALLS_PATH, "{\"items\":[" + summary + "]}");
        var notice = """
                {"id":"%s","version":0,"state":"OPEN","callId":"%s","callTitleZh":"直补类公示","callTitleEn":"Direct grants",
                 "openedOn":"2026-12-22","lastDay":"2026-12-30","awards":1,"entries":[{"number":"2026-BCI-0042","title":"柔性电极",
                 "organisationName":"济南某公司","award":{"amount":"480000.00","currency":"CNY"}}]}""".formatted(NOTICE, CALL);
        Upstream.ANSWERS.put(NOTICES_PATH, "{\"items\":[" + notice + "]}");
        Upstream.ANSWERS.put(NOTICES_PATH + "/" + NOTICE, notice);
    }
}
