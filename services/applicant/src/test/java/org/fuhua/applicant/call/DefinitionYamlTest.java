package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.Api.BASE;
import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.keyed;
import static org.fuhua.applicant.Api.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.fuhua.applicant.Api;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DefinitionYamlTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void whatIsExportedCanBeImportedAgain() throws Exception {
        var call = Api.create(
                officer(),
                "/calls",
                Api.definition(d -> d.withObject("/eligibility")
                        .withArray("conditions")
                        .addObject()
                        .put("code", "modest")
                        .put("zh", "申请经费：不超过 50 万元 # 含")
                        .put("en", "At most, yes: 500,000")
                        .put("source", "鲁科字〔2025〕50号")
                        .put("test", "fen(form.budget.requestedAmount) <= fen(500000)")));
        var yaml = export(call.getString("id"), "application/yaml");
        assertThat(yaml).contains("titleZh: 科技型中小企业", "clause: \"8\"");
        var copy = (ObjectNode) YAML.readTree(yaml);
        assertThat(copy).isEqualTo(YAML.readTree(export(call.getString("id"), "application/json")));
        var code = copy.remove("code").asText();
        var again = yaml.replace(code, code + "-COPY");
        var imported = post(again).statusCode(201).extract().jsonPath();
        var exported = (ObjectNode) YAML.readTree(export(imported.getString("id"), "application/yaml"));
        exported.remove("code");
        assertThat(exported).isEqualTo(copy);
        applicant()
                .accept("application/yaml")
                .get(BASE + "/calls/" + call.getString("id") + "/definition")
                .then()
                .statusCode(404);
    }

    @Test
    void namesWhereTheTextIsWrong() {
        post("code: [").statusCode(400).body("code", equalTo("malformed-request"));
        post("code: A-B\ncode: C-D").statusCode(400).body("code", equalTo("malformed-request"));
        post("code: ABC\nsurprise: 1").statusCode(400).body("errors[0].pointer", equalTo("/surprise"));
        post("--- {}\n--- {}").statusCode(400);
        post("- a\n- b").statusCode(400);
        post("&a [*a, *a]").statusCode(400);
        post("{}").statusCode(422).body("errors.pointer", hasItem("/titleZh"));
        post("").statusCode(400);
        post("!!java.net.URL [http://localhost]").statusCode(400);
    }

    private static String export(String id, String type) {
        return officer()
                .accept(type)
                .get(BASE + "/calls/" + id + "/definition")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse post(String yaml) {
        return keyed(officer())
                .contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .post(BASE + "/calls")
                .then();
    }
}
