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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// An applicant's requests to the service itself or through the gateway, each sent once and told as it was answered.
final class Calls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final int SECTIONS = 10;
    private static final String TEXT = "用于测量的一段文字。".repeat(20);

    /// What every submission declares; see `statements.yaml` of the service.
    private static final String STATEMENT = "{\"statement\":\"2026-1\"}";

    private final String base;

    /// @param base up to and with the version of the applicant's API
    Calls(String base) {
        this.base = base;
    }

    record Answer(int status, JsonNode body) {
        Answer require(int expected) {
            if (status != expected)
                throw new IllegalStateException("expected %d, got %d %s".formatted(expected, status, body));
            return this;
        }
    }

    /// A draft with everything written, and the version that can be handed in.
    record Filled(String id, long version) {}

    Answer get(String token, String path) throws IOException, InterruptedException {
        return send(token, "GET", path, null, null, false);
    }

    Filled fill(String token, String callId, String organisationId) throws IOException, InterruptedException {
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
    long save(String token, String id, int section, long known) throws IOException, InterruptedException {
        var answers = section == 1
                ? "{\"title\":\"压测申报 %s\",\"requested\":\"100000.00\"}".formatted(id)
                : "{\"f1\":\"%s\"}".formatted(TEXT);
        return send(token, "PUT", "/applications/" + id + "/sections/s" + section, answers, known, false)
                .require(200)
                .body()
                .path("applicationVersion")
                .asLong();
    }

    Answer submit(String token, Filled filled) throws IOException, InterruptedException {
        return send(token, "POST", "/applications/" + filled.id() + "/submission", STATEMENT, filled.version(), false);
    }

    /// Reads a whole export.
    ///
    /// @return its rows, without the heading
    long rows(String token, String path, boolean lines) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .build();
        var response = CLIENT.send(request, BodyHandlers.ofInputStream());
        try (var in = response.body()) {
            if (response.statusCode() != 200) throw new IOException("export: " + response.statusCode());
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
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !body.isEmpty()) request.header("Content-Type", "application/json");
        if (version != null) request.header("If-Match", "\"" + version + "\"");
        if (creates) request.header("Idempotency-Key", UUID.randomUUID().toString());
        var response = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }
}
