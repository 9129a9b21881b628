package org.fuhua.standalone.hostile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Bodies that are almost right, and bodies that are nothing at all.
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BOMB = 64 << 20;
    /// Marks a number that no node can hold; see [#numbersAsWritten].
    private static final String NUMBER = "\u0001#";

    private static final int PLACES = 5_000;
    private static final byte[] ZIP_BOMB = zipBomb();
    private static final byte[] GZIP_BOMB = gzipBomb();

    private final Random random;

    Bodies(Random random) {
        this.random = random;
    }

    /// @param wrong why it must not be taken; absent when it might be right
    record Body(
            byte[] bytes,
            Map<String, String> headers,
            @Nullable String wrong) {
        static Body of(byte[] bytes, String mediaType, @Nullable String wrong) {
            return new Body(bytes, Map.of("Content-Type", mediaType), wrong);
        }

        static Body json(String text, @Nullable String wrong) {
            return of(text.getBytes(StandardCharsets.UTF_8), "application/json", wrong);
        }
    }

    Body of(Operation operation) {
        if (operation.example() == null) return file();
        return random.nextInt(4) == 0 ? raw(operation) : changed(operation);
    }

    /// The example with one or three of its members made hostile.
    private Body changed(Operation operation) {
        var root = JSON.createArrayNode().add(operation.example().deepCopy());
        var wrong = (String) null;
        for (int changes = random.nextInt(4) == 0 ? 3 : 1; changes > 0; changes--) {
            var places = new ArrayList<JsonPointer>();
            collect(root.get(0), JsonPointer.compile("/0"), places);
            var place = places.get(random.nextInt(places.size()));
            if (change(root, place)) wrong = "no text can hold " + place;
        }
        var text = numbersAsWritten(root.get(0).toString());
        if (wrong == null && !operation.fits(text)) wrong = "does not fit the contract";
        return Body.json(text, wrong);
    }

    /// @return whether the value put there is no text at all
    private boolean change(ArrayNode root, JsonPointer place) {
        var parent = root.at(place.head());
        var by = replacement();
        switch (parent) {
            case ObjectNode object -> {
                var name = place.last().getMatchingProperty();
                switch (random.nextInt(6)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(Hostile.text(random), by);
                    case 2 -> object.set(name, nested(object.get(name)));
                    default -> object.set(name, by);
                }
            }
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), by);
            default -> throw new IllegalStateException("no place " + place);
        }
        return by instanceof TextNode text
                && !text.asText().startsWith(NUMBER)
                && !Hostile.isText(text.asText())
                && root.at(place) == by;
    }

    private JsonNode replacement() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.getNodeFactory().nullNode();
            case 1 -> JSON.createObjectNode();
            case 2 -> JSON.createArrayNode();
            case 3 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 4 -> TextNode.valueOf(NUMBER + Hostile.number(random) + "#");
            default -> TextNode.valueOf(Hostile.text(random));
        };
    }

    private static String numbersAsWritten(String text) {
        return text.replaceAll("\"\\\\u0001#([^#\"]*)#\"", "$1");
    }

    private static JsonNode nested(JsonNode node) {
        var list = JSON.createArrayNode();
        int copies = node.isContainerNode() ? 3 : 1_200;
        for (int i = 0; i < copies; i++) list.add(node);
        return list;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (places.size() == PLACES) return;
        places.add(at);
        if (node.isObject())
            node.fieldNames().forEachRemaining(n -> collect(node.get(n), at.appendProperty(n), places));
        else for (int i = 0; i < node.size(); i++) collect(node.get(i), at.appendIndex(i), places);
    }

    /// What is no JSON, or not as one may write it.
    private Body raw(Operation operation) {
        var right = operation.example().toString();
        return switch (random.nextInt(14)) {
            case 0 -> Body.json("", "empty");
            case 1 -> Body.json(right.substring(0, right.length() / 2), "cut off");
            case 2 -> Body.json(right + right, "two documents");
            case 3 -> Body.json("[".repeat(20_000), "deep and open");
            case 4 -> Body.json("{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000), "deep");
            case 5 -> Body.json("null", "null");
            case 6 -> Body.json("NaN", "no number");
            case 7 -> Body.json("// a comment\n" + right, "a comment");
            case 8 -> Body.json("{" + "\"x\":1,".repeat(200_000) + "\"x\":1}", "one name many times");
            case 9 -> doubled(right);
            case 10 -> Body.of(right.getBytes(StandardCharsets.UTF_8), "text/xml", "called XML");
            case 11 ->
                Body.of(new byte[] {'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'}, "application/json", "UTF-8");
            case 12 -> {
                var headers = new HashMap<>(Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"));
                yield new Body(GZIP_BOMB, headers, "a bomb");
            }
            default -> Body.json("\"" + "x".repeat(2_000_000) + "\"", "a long text");
        };
    }

    private static Body doubled(String right) {
        int end = right.lastIndexOf('}');
        var first = right.indexOf('"');
        if (!right.startsWith("{") || first < 0) return Body.json("[]", "an array");
        var name = right.substring(first, right.indexOf('"', first + 1) + 1);
        return Body.json(right.substring(0, end) + "," + name + ":null}", "a name twice");
    }

    private Body file() {
        var type = "application/octet-stream";
        return switch (random.nextInt(7)) {
            case 0 -> Body.of(new byte[0], type, "empty");
            case 1 -> Body.of(ZIP_BOMB, "application/zip", "a bomb");
            case 2 -> Body.of(text("%PDF-1.7\n<script>alert(1)</script>"), "application/pdf", "no PDF");
            case 3 -> Body.of(joined(text("GIF89a/*"), ZIP_BOMB), "image/gif", "two kinds at once");
            case 4 -> Body.of(text("MZ\u0090\u0000 this program"), "application/pdf", "a program");
            case 5 -> Body.of(text("<html><body onload=alert(1)>"), "text/html", "a page");
            default -> Body.of(random(100_000), type, "noise");
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] random(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(tail);
        return out.toByteArray();
    }

    private static byte[] zipBomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../word/document.xml"));
            zip.write(new byte[BOMB]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] gzipBomb() {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[BOMB]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
