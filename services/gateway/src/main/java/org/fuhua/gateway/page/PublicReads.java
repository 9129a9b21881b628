package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.gateway.GatewayConfig;
import org.jboss.logging.Logger;

/// Reads what services make public, and keeps it for a moment: a rush on a page is one call to a service.
@ApplicationScoped
class PublicReads {
    private static final Logger LOG = Logger.getLogger(PublicReads.class);
    private static final int KEPT = 500;
    private static final int PAGES = 5;
    private static final String NO_SUCH = "";

    /// How the numbers of closing certificates (结题证书) begin; receipts begin with a year.
    private static final String CERTIFICATE = "JT-";

    private final Cache<String, String> answers;
    private final GatewayConfig config;
    private final ObjectMapper json;
    private final HttpClient client;
    private final Duration patience;

    PublicReads(GatewayConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.patience = config.pages().patience();
        this.answers = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(config.pages().keepFor())
                .build();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .build();
    }

    /// Public calls; an empty filter matches all.
    List<JsonNode> calls(String state, String clause) {
        return list("applicant", "/public/calls?limit=100" + filter("state", state) + filter("clause", clause));
    }

    JsonNode call(UUID id) {
        return one("applicant", "/public/calls/" + id);
    }

    /// Ceilings of indirect cost with the days on which they are in force; a call is shown without them rather than
    /// not.
    JsonNode budgetRules() {
        try {
            return one("applicant", "/public/budget-rules");
        } catch (Away | NotFoundException unread) {
            return MissingNode.getInstance();
        }
    }

    List<JsonNode> notices() {
        return list("review", "/public/notices?limit=100");
    }

    JsonNode notice(UUID id) {
        return one("review", "/public/notices/" + id);
    }

    /// The call of a notice, for its rules on objections; a notice is shown without them rather than not.
    JsonNode callOf(JsonNode notice) {
        try {
            return call(UUID.fromString(notice.path("callId").asText()));
        } catch (Away | NotFoundException | IllegalArgumentException unread) {
            return MissingNode.getInstance();
        }
    }

    /// What one may object to, and when an objection is taken up.
    JsonNode objectionGrounds() {
        return one("review", "/public/objection-grounds");
    }

    /// Not kept: digests that somebody tries must not push out what everybody reads.
    boolean genuine(String number, String digest) {
        return number.startsWith(CERTIFICATE)
                ? genuine("funding", "/public/certificates", number, digest)
                : genuine("applicant", "/public/receipts", number, digest);
    }

    private boolean genuine(String service, String path, String number, String digest) {
        var answer = read(service, path + "?number=" + number + filter("digest", digest));
        try {
            return !answer.equals(NO_SUCH)
                    && json.readTree(answer).path("genuine").asBoolean();
        } catch (IOException unreadable) {
            throw new Away(service);
        }
    }

    private List<JsonNode> list(String service, String path) {
        var items = new ArrayList<JsonNode>();
        var next = path;
        for (int page = 0; page < PAGES && next != null; page++) {
            var answer = one(service, next);
            answer.path("items").forEach(items::add);
            var cursor = answer.path("nextCursor").asText("");
            next = cursor.isEmpty() ? null : path + filter("cursor", cursor);
        }
        return items;
    }

    private JsonNode one(String service, String path) {
        var answer = answers.get(service + path, unknown -> read(service, path));
        if (answer.equals(NO_SUCH)) throw new NotFoundException();
        try {
            return json.readTree(answer);
        } catch (IOException unreadable) {
            throw new Away(service);
        }
    }

    private String read(String service, String path) {
        var base = config.services().get(service);
        if (base == null) throw new Away(service);
        var address = URI.create(base.toString().replaceAll("/$", "") + "/api/" + service + "/v1" + path);
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(address).timeout(patience).build(), HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> answer.body();
                case 400, 404, 422 -> NO_SUCH;
                default -> throw new Away(service);
            };
        } catch (IOException failed) {
            LOG.infof("%s gave no answer: %s", service, failed.getClass().getSimpleName());
            throw new Away(service);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Away(service);
        }
    }

    private static String filter(String name, String value) {
        return value.isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
