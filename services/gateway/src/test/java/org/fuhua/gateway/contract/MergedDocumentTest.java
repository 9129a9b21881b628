package org.fuhua.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {
    private static final List<String> SERVICES = List.of("applicant", "review", "funding", "talent", "oversight");

    @Test
    void sharesEqualComponentsAndKeepsOthersApart() throws Exception {
        var schemas = merged(List.of("sample", "gone")).path("components").path("schemas");
        assertThat(schemas.fieldNames())
                .toIterable()
                .as("a page of different things is different, though its text is the same")
                .containsExactlyInAnyOrder(
                        "SharedMoney", "SampleThing", "GoneThing", "SamplePageThing", "GonePageThing");
        assertThat(schemas.at("/GonePageThing/properties/items/items/$ref").asText())
                .isEqualTo("#/components/schemas/GoneThing");
    }

    @Test
    void saysWhatNeedsASignIn() throws Exception {
        var paths = merged(List.of("sample")).path("paths");
        assertThat(paths.path("/api/sample/v1/public/things").path("get").path("security"))
                .isEmpty();
        assertThat(paths.path("/api/sample/v1/things").path("get").path("security"))
                .hasSize(2);
        assertThat(paths.has("/q/health")).isFalse();
        assertThat(paths.path("/api/sample/v1/things/{id}").path("parameters")).hasSize(1);
    }

    @Test
    void everyReferenceOfTheRealDocumentLeadsSomewhere() throws Exception {
        var document = merged(SERVICES);
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        var broken = new ArrayList<String>();
        walk(document, node -> {
            var reference = node.path("$ref").asText("");
            if (reference.startsWith("#/")
                    && document.at(reference.substring(1)).isMissingNode()) broken.add(reference);
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void everyOperationOfTheRealDocumentHasItsOwnId() throws Exception {
        var ids = new ArrayList<String>();
        merged(SERVICES)
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("operationId"))
                        ids.add(operation.path("operationId").asText());
                }));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void yamlAndJsonSayTheSame() throws Exception {
        var merged = MergedDocument.of(Contracts.of(SERVICES));
        assertThat(new ObjectMapper(new YAMLFactory()).readTree(merged.yaml()))
                .isEqualTo(new ObjectMapper().readTree(merged.json()));
    }

    private static JsonNode merged(List<String> services) throws Exception {
        return new ObjectMapper()
                .readTree(MergedDocument.of(Contracts.of(services)).json());
    }

    private static void walk(JsonNode node, java.util.function.Consumer<JsonNode> visit) {
        visit.accept(node);
        node.forEach(child -> walk(child, visit));
    }
}
