package org.fuhua.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
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
    void showsWhichLinesAreHeldBackAndUntilWhenOneMayObject() throws Exception {
        world();
        assertThat(page("/notices/" + NOTICE, 200))
                .contains("5 个工作日", "提出异议", "异议处理中，暂缓生效", "收到异议后 5 个工作日内", "/notices/" + NOTICE + "/objection")
                .doesNotContain("<script");
        assertThat(page("/notices/" + NOTICE + "?lang=en", 200)).contains("Held back: objection being handled");
        var pending = Upstream.ANSWERS
                .get(NOTICES_PATH + "/" + NOTICE)
                .replace("\"state\":\"OPEN\"", "\"state\":\"PENDING\"")
                .replace("70\"", "71\"");
        var other = NOTICE.replace("70", "71");
        Upstream.ANSWERS.put(NOTICES_PATH + "/" + other, pending);
        assertThat(page("/notices/" + other, 200))
                .contains("公示期满，异议处理中", "不再受理新的异议")
                .doesNotContain("/objection\"");
        assertThat(page("/notices/" + other + "/objection", 200))
                .contains("不再受理新的异议")
                .doesNotContain("<form");
    }

    @Test
    void takesAnObjectionInByAPlainForm() throws Exception {
        world();
        var form = "/notices/" + NOTICE + "/objection";
        assertThat(page(form, 200))
                .contains("multipart/form-data", "申报材料不真实", "2026-BCI-0042 柔性电极", "name=\"filingKey\"")
                .doesNotContain("<script");
        assertThat(page(form + "?lang=en", 200)).contains("Not true", "E-mail");
        Upstream.ANSWERS.put(NOTICES_PATH + "/" + NOTICE + "/objections", """
                {"number":"YY-2026-00001","code":"0A1B-2C3D-4E5F-6071-8293-A4B5","acceptanceDueOn":"2026-12-29"}""");
        var receipt = send(form, 3);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(receipt.body()).contains("0A1B-2C3D-4E5F-6071-8293-A4B5", "2026-12-29");
        var tooLarge = send(form, 15 * 1024 * 1024);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("内容过大");
    }

    @Test
    void saysAtEachFieldWhatIsWrongWithAnObjection() throws Exception {
        world();
        var path = NOTICES_PATH + "/" + NOTICE + "/objections";
        Upstream.ANSWERS.put(path, """
                {"title":"内容有误","errors":[{"pointer":"/objector/name","code":"objection-anonymous",
                 "message":"异议须实名提出，匿名不予受理"}]}""");
        Upstream.STATUSES.put(path, 422);
        try {
            var refused = send("/notices/" + NOTICE + "/objection", 3);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("<a href=\"#name\">姓名（单位异议填联系人）</a>: 异议须实名提出，匿名不予受理", "申报书所列专利已转让");
        } finally {
            Upstream.STATUSES.remove(path);
        }
    }

    /// As a browser sends it, which says first how much will come.
    private static HttpResponse<String> send(String path, int fileBytes) throws Exception {
        var body = new ByteArrayOutputStream();
        for (var field : Map.of("name", "张三", "statement", "申报书所列专利已转让").entrySet())
            body.write("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(field.getKey(), field.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        body.write(("--x\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(new byte[fileBytes]);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .header("Accept", "text/html")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void showsHowAnObjectionStandsByItsCode() {
        assertThat(page("/objections", 200)).contains("查询异议办理进度", "method=\"post\"");
        Upstream.ANSWERS.put("/api/review/v1/public/objections/status", """
                {"number":"YY-2026-00001","state":"REFUSED","stateLabel":{"zh":"不予受理","en":"Not taken up"},
                 "applicationNumber":"2026-BCI-0042","applicationTitle":"柔性电极","filedAt":"2026-12-23T02:00:00Z",
                 "acceptanceDueOn":"2026-12-29","closedAt":"2026-12-24T02:00:00Z","reply":"<b>不属于</b>异议范围",
                 "failing":[{"code":"IN_SCOPE","zh":"属于异议范围","en":"In scope"}],"withdrawable":false}""");
        given().accept("text/html")
                .formParam("code", "0A1B-2C3D")
                .post("/objections")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("不予受理"),
                        containsString("属于异议范围"),
                        containsString("&lt;b&gt;不属于"),
                        not(containsString("name=\"withdraw\"")));
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
        Upstream.ANSWERS.put("/api/funding/v1/public/certificates", "{\"genuine\":true}");
        assertThat(page("/receipts?number=JT-RWS-2026-0001&digest=" + digest, 200))
                .as("closing certificates are funding's")
                .contains("一致。");
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
        Upstream.ANSWERS.put("/api/review/v1/public/objection-grounds", """
                {"kinds":[{"code":"TRUTH","zh":"申报材料不真实","en":"Not true"}],
                 "criteria":[{"code":"REAL_NAME","zh":"实名提出","en":"By real name"}]}""");
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
                 "openedOn":"2026-12-22","lastDay":"2026-12-30","workingDays":5,"awards":1,
                 "entries":[{"applicationId":"01980000-0000-7000-8000-000000000020","state":"HELD","number":"2026-BCI-0042","title":"柔性电极",
                 "organisationName":"济南某公司","award":{"amount":"480000.00","currency":"CNY"}}]}""".formatted(NOTICE, CALL);
        Upstream.ANSWERS.put(NOTICES_PATH, "{\"items\":[" + notice + "]}");
        Upstream.ANSWERS.put(NOTICES_PATH + "/" + NOTICE, notice);
    }
}
