package org.fuhua.standalone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// An applicant's requests to a service or through the gateway, and how long each took.
final class Calls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] NOTHING = {};
    static final int SECTIONS = 10;
    private static final int CHARACTERS = 200;

    /// What every submission declares; see `statements.yaml` of the service.
    private static final String STATEMENT = "{\"statement\":\"2026-1\"}";

    private final URI base;
    private final Wires wires;
    private final Queue<Double> took;

    private Calls(URI base, Wires wires, Queue<Double> took) {
        this.base = base;
        this.wires = wires;
        this.took = took;
    }

    /// @param instances each up to and with the version of the applicant's API
    static Calls to(String... instances) {
        var addresses = Stream.of(instances).map(URI::create).toList();
        return new Calls(addresses.getFirst(), new Wires(addresses), new ConcurrentLinkedQueue<>());
    }

    /// @return the same with a clean slate
    Calls fresh() {
        return new Calls(base, wires, new ConcurrentLinkedQueue<>());
    }

    /// How long each request took so far.
    Latencies latencies() {
        return Latencies.of(took);
    }

    /// @param again whether it had to be sent more than once
    record Answer(int status, JsonNode body, boolean again) {
        Answer require(int expected) {
            if (status != expected)
                throw new IllegalStateException("expected %d, got %d %s".formatted(expected, status, body));
            return this;
        }
    }

    /// A draft with everything written, and the version that can be handed in.
    record Filled(String id, long version) {}

    Answer get(String token, String path) throws IOException {
        return send(token, "GET", path, null, null, false);
    }

    Filled fill(String token, String callId, String organisationId) throws IOException {
        var request =
                "{\"callId\":\"%s\",\"organisationId\":\"%s\",\"another\":true}".formatted(callId, organisationId);
        var id = send(token, "POST", "/applications", request, null, true)
                .require(201)
                .body()
                .path("id")
                .asText();
        long version = 0;
        for (int s = 1; s <= SECTIONS; s++) version = save(token, id, s, 0);
        return new Filled(id, version);
    }

    /// @param known version of the section
    /// @return the application's version
    long save(String token, String id, int section, long known) throws IOException {
        var answers = section == 1
                ? "{\"title\":\"压测申报 %s\",\"requested\":\"100000.00\"}".formatted(id)
                : "{\"f1\":\"%s\"}".formatted(text());
        return send(token, "PUT", "/applications/" + id + "/sections/s" + section, answers, known, false)
                .require(200)
                .body()
                .path("applicationVersion")
                .asLong();
    }

    /// Everybody writes something else, or all would be found to have copied from each other.
    private static String text() {
        return ThreadLocalRandom.current()
                .ints(CHARACTERS, '一', '龠')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Answer submit(String token, Filled filled) throws IOException {
        return send(token, "POST", "/applications/" + filled.id() + "/submission", STATEMENT, filled.version(), false);
    }

    /// Reads a whole export.
    ///
    /// @return its rows, without the heading
    long rows(String token, String path, boolean lines) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient();
                var in = client.send(request, BodyHandlers.ofInputStream()).body()) {
            return lines
                    ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                                    .lines()
                                    .count()
                            - 1
                    : sheetRows(in);
        }
    }

    private static long sheetRows(InputStream in) throws IOException {
        var zip = new ZipInputStream(in);
        for (ZipEntry entry; (entry = zip.getNextEntry()) != null; )
            if (entry.getName().startsWith("xl/worksheets/sheet"))
                try (var rows = new Scanner(zip, StandardCharsets.UTF_8).useDelimiter("<row ")) {
                    return rows.tokens().count() - 2; // what comes before the first row, and the heading
                }
        return 0;
    }

    private Answer send(
            String token, String method, String path, @Nullable String body, @Nullable Long version, boolean creates)
            throws IOException {
        var head = new StringBuilder(method + " " + base.getRawPath() + path + " HTTP/1.1\r\n");
        head.append("Host: ").append(base.getAuthority()).append("\r\nAuthorization: Bearer ");
        head.append(token).append("\r\n");
        if (body != null) head.append("Content-Type: application/json\r\n");
        if (version != null) head.append("If-Match: \"").append(version).append("\"\r\n");
        if (creates) head.append("Idempotency-Key: ").append(UUID.randomUUID()).append("\r\n");
        long start = System.nanoTime();
        var told = wires.exchange(head.toString(), body == null ? NOTHING : body.getBytes(StandardCharsets.UTF_8));
        took.add((System.nanoTime() - start) / 1e6);
        return new Answer(
                told.response().status(), JSON.readTree(told.response().body()), told.again());
    }
}
