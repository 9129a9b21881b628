package org.fuhua.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.fuhua.testkit.Tokens;

/// A real HTTP server in place of the services: answers with what it was sent, or with what a test gave it.
public class Upstream implements QuarkusTestResourceLifecycleManager {
    /// Answers by path, for pages.
    public static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

    /// What is answered with another status than success, by path.
    public static final Map<String, Integer> STATUSES = new ConcurrentHashMap<>();

    private static final ObjectMapper JSON = new ObjectMapper();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Upstream::answer);
        server.start();
        var here = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "fuhua.gateway.services.sample",
                here,
                "fuhua.gateway.services.applicant",
                here,
                "fuhua.gateway.services.review",
                here,
                "fuhua.gateway.services.funding",
                here,
                "fuhua.gateway.services.gone",
                "http://localhost:1",
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.issuer",
                "any");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/silent")) pause();
        var given = ANSWERS.get(path);
        if (path.contains("/public/") && given == null && !path.contains("/sample/")) {
            exchange.sendResponseHeaders(path.endsWith("s") ? 503 : 404, -1);
            return;
        }
        var body = (given == null ? echo(exchange) : given).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Set-Cookie", "upstream=1");
        exchange.getResponseHeaders().add("Server", "Upstream/1");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
        int success = exchange.getRequestMethod().equals("POST") ? 201 : 200;
        exchange.sendResponseHeaders(STATUSES.getOrDefault(path, success), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String echo(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(), String.join(",", values)));
        var seen = new LinkedHashMap<String, Object>();
        seen.put("method", exchange.getRequestMethod());
        seen.put("uri", exchange.getRequestURI().toString());
        seen.put("headers", headers);
        seen.put("length", exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream()));
        return JSON.writeValueAsString(seen);
    }

    private static void pause() {
        try {
            Thread.sleep(2_500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
