package org.fuhua.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The compose file with anchors resolved and `${NAME:-default}` replaced by the default.
record Compose(JsonNode file) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    /// One service of it.
    record Composed(String image, Map<String, String> environment, JsonNode definition) {}

    static Compose read() {
        return of(Checkout.read(Checkout.root().resolve("docker-compose.yml")));
    }

    static Compose of(String text) {
        // Jackson's tree model leaves aliases and merge keys alone; the loader of SnakeYAML resolves both.
        Object loaded = new org.yaml.snakeyaml.Yaml().load(text);
        return new Compose(Checkout.JSON.valueToTree(loaded));
    }

    static Composed service(String name) {
        return read().composed(name);
    }

    Composed composed(String name) {
        var definition = (ObjectNode) file.at("/services/" + name);
        var environment = new TreeMap<String, String>();
        definition
                .path("environment")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(), defaults(variable.getValue().asText())));
        return new Composed(defaults(definition.path("image").asText()), environment, definition);
    }

    static String defaults(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(match.group(1)));
    }
}
