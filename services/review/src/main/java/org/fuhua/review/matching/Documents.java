package org.fuhua.review.matching;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.UUID;
import org.fuhua.review.matching.Problem.Kept;
import org.fuhua.review.matching.Problem.Pair;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;

/// A draw as two documents that anybody can keep: what went in, and what came out. No names are in them.
///
/// The first is canonical: the same problem gives the same bytes, so their digest is the fingerprint of the draw.
public final class Documents {
    private static final int VERSION = 1;

    /// With panels that must have qualities; whoever reads only the first must not take it for one of those.
    private static final int COMPOSED = 2;

    private static final JsonFactory JSON = new JsonFactory();

    private Documents() {}

    /// What went in.
    ///
    /// @param candidates how many were to be kept for each application
    public record Inputs(Problem problem, Objective objective, int candidates) {}

    /// Writes what went in.
    public static void write(Inputs inputs, OutputStream out) {
        var problem = inputs.problem();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberField("version", problem.isComposed() ? COMPOSED : VERSION);
            json.writeStringField("method", inputs.objective().method());
            json.writeStringField("seed", Long.toString(problem.seed()));
            json.writeNumberField("candidates", inputs.candidates());
            if (problem.isComposed()) {
                json.writeArrayFieldStart("qualities");
                for (var quality : problem.qualities()) json.writeString(quality);
                json.writeEndArray();
            }
            json.writeArrayFieldStart("experts");
            for (var reader : problem.readers()) {
                json.writeStartObject();
                json.writeStringField("id", reader.id().toString());
                json.writeNumberField("min", reader.min());
                json.writeNumberField("max", reader.max());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("applications");
            for (int p = 0; p < problem.places().size(); p++) place(json, problem, p);
            json.writeEndArray();
            json.writeArrayFieldStart("kept");
            for (var kept : problem.kept()) json.writeArray(new int[] {kept.place(), kept.reader()}, 0, 2);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void place(JsonGenerator json, Problem problem, int p) throws IOException {
        var place = problem.places().get(p);
        int from = problem.first[p];
        int count = problem.first[p + 1] - from;
        json.writeStartObject();
        json.writeStringField("id", place.id().toString());
        json.writeStringField("number", place.number());
        json.writeNumberField("needs", place.needs());
        json.writeNumberField("given", place.given());
        json.writeFieldName("experts");
        json.writeArray(problem.reader, from, count);
        json.writeFieldName("affinities");
        json.writeArray(problem.affinity, from, count);
        json.writeArrayFieldStart("held");
        for (int e = from; e < from + count; e++) if (problem.isHeld(e)) json.writeNumber(problem.reader[e]);
        json.writeEndArray();
        if (problem.isComposed()) {
            json.writeArrayFieldStart("due");
            for (int q = 0; q < problem.qualities().size(); q++) json.writeNumber(place.due(q));
            json.writeEndArray();
            json.writeArrayFieldStart("have");
            for (int e = from; e < from + count; e++) json.writeNumber(problem.marks(e));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /// Writes what came out.
    public static void write(Problem problem, Objective objective, Solution solution, OutputStream out) {
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("method", objective.method());
            json.writeNumberField("total", solution.total());
            if (solution.totalBound() != null) json.writeNumberField("totalBound", solution.totalBound());
            json.writeNumberField("worst", solution.worst());
            if (solution.worstBound() != null) json.writeNumberField("worstBound", solution.worstBound());
            json.writeNumberField("groups", solution.connection().groups());
            json.writeNumberField("exchanges", solution.connection().exchanges());
            json.writeNumberField("connectionCost", solution.connection().cost());
            json.writeArrayFieldStart("pairs");
            int place = 0;
            for (int edge : solution.chosen()) {
                while (problem.first[place + 1] <= edge) place++;
                json.writeArray(new int[] {place, problem.reader[edge]}, 0, 2);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("prices");
            for (long price : solution.prices()) json.writeNumber(price);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Inputs inputs(InputStream in) throws IOException {
        var tree = tree(in);
        var places = new ArrayList<Place>();
        var readers = new ArrayList<Reader>();
        var pairs = new ArrayList<Pair>();
        var kept = new ArrayList<Kept>();
        for (var one : tree.path("experts"))
            readers.add(new Reader(
                    UUID.fromString(one.path("id").asText()),
                    one.path("min").asInt(),
                    one.path("max").asInt()));
        for (var one : tree.path("applications")) {
            var held = new ArrayList<Integer>();
            one.path("held").forEach(reader -> held.add(reader.asInt()));
            for (int i = 0; i < one.path("experts").size(); i++) {
                int reader = one.path("experts").path(i).asInt();
                pairs.add(new Pair(
                        places.size(),
                        reader,
                        one.path("affinities").path(i).asInt(),
                        held.contains(reader),
                        one.path("have").path(i).asInt()));
            }
            var due = new ArrayList<Integer>();
            one.path("due").forEach(some -> due.add(some.asInt()));
            places.add(new Place(
                    UUID.fromString(one.path("id").asText()),
                    one.path("number").asText(),
                    one.path("needs").asInt(),
                    one.path("given").asInt(),
                    due));
        }
        for (var one : tree.path("kept"))
            kept.add(new Kept(one.path(0).asInt(), one.path(1).asInt()));
        var qualities = new ArrayList<String>();
        tree.path("qualities").forEach(quality -> qualities.add(quality.asText()));
        var problem = Problem.of(
                places,
                readers,
                kept,
                qualities,
                pairs,
                Long.parseLong(tree.path("seed").asText()));
        var method = tree.path("method").asText();
        for (var objective : Objective.values())
            if (objective.method().equals(method))
                return new Inputs(problem, objective, tree.path("candidates").asInt());
        throw new IOException("no method " + method + " here");
    }

    /// @return what came out; pairs that are not eligible have the number -1
    public static Solution solution(Problem problem, InputStream in) throws IOException {
        var tree = tree(in);
        var chosen = new ArrayList<Integer>();
        for (var pair : tree.path("pairs"))
            chosen.add(
                    Math.max(-1, problem.edge(pair.path(0).asInt(), pair.path(1).asInt())));
        var prices = new ArrayList<Long>();
        tree.path("prices").forEach(price -> prices.add(price.asLong()));
        return new Solution(
                chosen,
                tree.path("total").asLong(),
                tree.has("totalBound") ? tree.path("totalBound").asLong() : null,
                tree.path("worst").asLong(),
                tree.has("worstBound") ? tree.path("worstBound").asLong() : null,
                prices,
                new Solution.Connection(
                        tree.path("groups").asInt(),
                        tree.path("exchanges").asInt(),
                        tree.path("connectionCost").asLong()));
    }

    private static JsonNode tree(InputStream in) throws IOException {
        var tree = JsonMapper.builder().build().readTree(in);
        int version = tree.path("version").asInt();
        if (version != VERSION && version != COMPOSED) throw new IOException("no document of version " + version);
        return tree;
    }
}
