package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The platform's public API as its users call it: each with their own token, through the gateway.
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RACES = 6;

    private final Site site;
    private final Http http;
    private final People people;

    Api(Site site, Http http, People people) {
        this.site = site;
        this.http = http;
        this.people = people;
    }

    /// A resource as read, with the version for the next change.
    record View(JsonNode body, String etag) {
        String id() {
            return body.path("id").asText();
        }

        String state() {
            return body.path("state").asText();
        }
    }

    View get(Person who, String path) {
        return expect(send(who, "GET", path, null, null, null), 200, path);
    }

    /// All items of a paged list.
    List<JsonNode> list(Person who, String path) {
        var items = new ArrayList<JsonNode>();
        var page = path + (path.contains("?") ? "&" : "?") + "limit=100";
        var next = page;
        while (true) {
            var body = get(who, next).body();
            body.path("items").forEach(items::add);
            if (!body.hasNonNull("nextCursor")) return items;
            next = page + "&cursor=" + encode(body.path("nextCursor").asText());
        }
    }

    /// Creates something once, however often it is tried.
    View create(Person who, String path, JsonNode body, String key) {
        return expect(send(who, "POST", path, body, null, key), 201, path);
    }

    /// Uploads bytes once.
    View upload(Person who, String path, byte[] content, String mediaType, String key) {
        var request = request(who, path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(content));
        return expect(http.send(request), 201, path);
    }

    View put(Person who, String path, JsonNode body, String etag) {
        return expect(send(who, "PUT", path, body, etag, null), 200, path);
    }

    /// Moves a resource on. A lost answer shows as a conflict on the retry; then the resource itself tells.
    ///
    /// @param reached whether the resource already is where the move leads
    View move(
            Person who,
            String resource,
            String action,
            JsonNode body,
            String etag,
            String key,
            Predicate<View> reached) {
        var known = etag;
        for (int race = 0; ; race++) {
            if (known == null) {
                var now = get(who, resource);
                if (reached.test(now)) return now;
                known = now.etag();
            }
            var response = send(who, "POST", resource + "/" + action, body, known, key);
            int status = response.statusCode();
            if (status < 300) return view(response);
            if (status != 409 && status != 412 || race == RACES) return expect(response, 200, resource + "/" + action);
            var now = get(who, resource);
            if (reached.test(now)) return now;
            known = now.etag();
        }
    }

    static Predicate<View> states(String... states) {
        var any = Set.of(states);
        return view -> any.contains(view.state());
    }

    /// Sends anything and gives the answer as it is.
    HttpResponse<String> send(Person who, String method, String path, JsonNode body, String etag, String key) {
        var request = request(who, path);
        if (body != null) request.header("Content-Type", "application/json");
        if (etag != null) request.header("If-Match", etag);
        if (key != null) request.header("Idempotency-Key", key);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        return http.send(request);
    }

    private HttpRequest.Builder request(Person who, String path) {
        return HttpRequest.newBuilder(site.api(path)).header("Authorization", "Bearer " + people.token(who));
    }

    private static View expect(HttpResponse<String> response, int status, String what) {
        if (response.statusCode() != status && !(status < 300 && response.statusCode() < 300))
            throw new IllegalStateException("%s %s: expected %d, got %d %s"
                    .formatted(response.request().method(), what, status, response.statusCode(), response.body()));
        return view(response);
    }

    private static View view(HttpResponse<String> response) {
        try {
            var body = response.body().isBlank() ? NullNode.getInstance() : JSON.readTree(response.body());
            return new View(body, response.headers().firstValue("ETag").orElse(null));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
