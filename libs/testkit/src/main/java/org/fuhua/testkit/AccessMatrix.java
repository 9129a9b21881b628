package org.fuhua.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Calls every operation as every role and as nobody, and keeps the resulting matrix as a golden file.
///
/// A call without a valid body never takes effect: 401 and 403 come before the content is looked at, and anything else
/// means that the door was open.
public final class AccessMatrix {
    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private AccessMatrix() {}

    /// @param service names `docs/reference/access/<service>.md`
    public static void check(String service) throws Exception {
        var document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        var rows = new TreeMap<String, Map<String, Boolean>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> rows.put(
                                "`%s %s` %s"
                                        .formatted(
                                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                                path.getKey(),
                                                name(operation.getValue())),
                                access(operation.getKey(), path.getKey()))));
        assertThat(rows).as("operations of " + service).isNotEmpty();
        Repository.assertGolden("docs/reference/access/" + service + ".md", render(service, rows));
    }

    private static String name(JsonNode operation) {
        return operation.path("operationId").asText();
    }

    private static Map<String, Boolean> access(String method, String path) {
        var allowed = new LinkedHashMap<String, Boolean>();
        allowed.put("nobody", open(method, path, null));
        for (var role : Tokens.ROLES) allowed.put(role, open(method, path, Tokens.of("matrix-" + role, role)));
        if (!allowed.get("nobody"))
            assertThat(allowed.values())
                    .as("somebody may call %s %s", method, path)
                    .contains(true);
        return allowed;
    }

    private static boolean open(String method, String path, @Nullable String token) {
        var request = given().contentType("application/json").body("[");
        if (token != null) request.auth().oauth2(token);
        int status =
                request.request(method, path.replaceAll("\\{[^}]+}", SOME_ID)).statusCode();
        assertThat(status).as("%s %s", method, path).isLessThan(500);
        assertThat(status)
                .as("%s %s refuses the type before it asks who calls", method, path)
                .isNotEqualTo(415);
        return status != 401 && status != 403;
    }

    private static String render(String service, Map<String, Map<String, Boolean>> rows) {
        var text = new StringBuilder("# Who may call what: " + service
                + "\n\nMeasured by calling every operation as every role (`./fuhua golden`). Which objects a role sees is\n"
                + "decided further in: an organisation's own, a round's own, and so on.\n\n| Operation | nobody | "
                + String.join(" | ", Tokens.ROLES) + " |\n|---|" + ":-:|".repeat(Tokens.ROLES.size() + 1) + "\n");
        rows.forEach((operation, allowed) -> {
            text.append("| ").append(operation).append(" |");
            allowed.values().forEach(yes -> text.append(yes ? " ✓ |" : " |"));
            text.append('\n');
        });
        return text.toString();
    }
}
