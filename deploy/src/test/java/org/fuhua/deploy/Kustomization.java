package org.fuhua.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/// Renders the kustomizations of `deploy/k8s` as kustomize does, for machines without it. Knows what they use and
/// refuses everything else. Generated names get no hash, and merges are JSON merges (lists are replaced).
final class Kustomization {
    private static final Set<String> KNOWN = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "resources",
            "patches",
            "configMapGenerator",
            "secretGenerator",
            "generatorOptions");
    private static final Set<String> KNOWN_OF_GENERATOR = Set.of("name", "type", "behavior", "literals", "files");
    private static final Set<String> WITHOUT_NAMESPACE = Set.of("Namespace");
    private final Path folder;
    private final List<ObjectNode> documents = new ArrayList<>();

    private Kustomization(Path folder) {
        this.folder = folder;
    }

    static List<ObjectNode> render(Path folder) {
        var kustomization = new Kustomization(folder);
        kustomization.run((ObjectNode) Checkout.yaml(Checkout.read(folder.resolve("kustomization.yaml")))
                .getFirst());
        return kustomization.documents;
    }

    private void run(ObjectNode file) {
        refuseUnknown(file, KNOWN);
        for (var resource : file.path("resources"))
            load(folder.resolve(resource.asText()).normalize());
        for (var generator : file.path("configMapGenerator")) generate(generator, "ConfigMap");
        for (var generator : file.path("secretGenerator")) generate(generator, "Secret");
        for (var patch : file.path("patches")) patch(patch);
        if (file.has("namespace"))
            for (var document : documents)
                if (!WITHOUT_NAMESPACE.contains(document.path("kind").asText()))
                    document.withObject("/metadata").set("namespace", file.get("namespace"));
    }

    private void load(Path resource) {
        if (Files.isDirectory(resource)) documents.addAll(render(resource));
        else Checkout.yaml(Checkout.read(resource)).forEach(document -> documents.add((ObjectNode) document));
    }

    private void generate(JsonNode generator, String kind) {
        refuseUnknown(generator, KNOWN_OF_GENERATOR);
        var made = "merge".equals(generator.path("behavior").asText())
                ? find(kind, generator.path("name").asText())
                : create(kind, generator);
        var data = made.withObject("/data");
        for (var literal : generator.path("literals")) {
            var parts = literal.asText().split("=", 2);
            data.put(parts[0], kind.equals("Secret") ? base64(parts[1]) : parts[1]);
        }
        for (var file : generator.path("files")) data.put(file.asText(), Checkout.read(folder.resolve(file.asText())));
    }

    private ObjectNode create(String kind, JsonNode generator) {
        var made = Checkout.JSON.createObjectNode().put("apiVersion", "v1").put("kind", kind);
        made.withObject("/metadata").set("name", generator.get("name"));
        if (kind.equals("Secret")) made.put("type", generator.path("type").asText("Opaque"));
        documents.add(made);
        return made;
    }

    private void patch(JsonNode patch) {
        var text = patch.has("path")
                ? Checkout.read(folder.resolve(patch.get("path").asText()))
                : patch.get("patch").asText();
        var change = (ObjectNode) Checkout.yaml(text).getFirst();
        var kind = change.path("kind").asText();
        if (patch.has("target")) {
            refuseUnknown(patch.get("target"), Set.of("kind"));
            change.withObject("/metadata").remove("name");
            var targets = documents.stream()
                    .filter(document -> document.path("kind").equals(patch.at("/target/kind")))
                    .toList();
            if (targets.isEmpty()) throw new IllegalArgumentException("a patch without target in " + folder);
            targets.forEach(document -> merge(document, change));
        } else merge(find(kind, change.at("/metadata/name").asText()), change);
    }

    private ObjectNode find(String kind, String name) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind)
                        && document.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name + " to change in " + folder));
    }

    private static void merge(ObjectNode into, ObjectNode change) {
        change.properties().forEach(member -> {
            if (member.getValue().isNull()) into.remove(member.getKey());
            else if (member.getValue() instanceof ObjectNode inner
                    && into.get(member.getKey()) instanceof ObjectNode old) merge(old, inner);
            else into.set(member.getKey(), member.getValue());
        });
    }

    private void refuseUnknown(JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name))
                throw new IllegalArgumentException(name + " in " + folder + " is not understood");
        });
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
