package org.fuhua.standalone.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

/// Sends hostile requests to a running platform and tells what it should not have answered.
public final class HostileRun {
    private static final int LIMITED = 429;
    private static final int TRIES = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 8;
    private static final int EXAMPLES = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final UnaryOperator<String> token;
    private final Map<String, String> roleByUser;
    private final List<Operation> operations;
    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    /// @param contracts folder of the published HTTP contracts
    /// @param roleByUser who can sign in, as what
    /// @param token a valid access token of a user
    public HostileRun(String gateway, Path contracts, Map<String, String> roleByUser, UnaryOperator<String> token)
            throws IOException {
        this.gateway = gateway;
        this.roleByUser = roleByUser;
        this.token = token;
        operations = Contract.operations(contracts);
    }

    /// @return what was found, each kind of fault at its operation with examples; empty when nothing was
    public String send(int count, long seed) throws InterruptedException {
        var attempts = new Attempts(seed, operations, roleByUser, existing());
        var places = new Semaphore(AT_ONCE);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                var attempt = attempts.next();
                places.acquire();
                pool.submit(() -> {
                    try {
                        judge(attempt);
                    } finally {
                        places.release();
                    }
                });
            }
        }
        return report();
    }

    /// @return how many requests were answered how
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void judge(Attempt attempt) {
        long start = System.nanoTime();
        try {
            var response = patiently(request(attempt));
            var found = response.statusCode() == LIMITED
                    ? List.<String>of()
                    : Verdict.on(attempt, response, Duration.ofNanos(System.nanoTime() - start));
            synchronized (faults) {
                statuses.merge(response.statusCode(), 1, Integer::sum);
                for (var fault : found) note(fault, attempt, response.statusCode() + " " + response.body());
            }
        } catch (IOException broken) {
            synchronized (faults) {
                note("no answer: " + broken, attempt, "");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// The limit of calls is not what is tried here; that of forms for strangers lasts for an hour and is no fault.
    private HttpResponse<String> patiently(HttpRequest request) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != LIMITED || tries == TRIES) return response;
            Thread.sleep(200);
        }
    }

    private HttpRequest request(Attempt attempt) {
        var request = HttpRequest.newBuilder(URI.create(gateway + attempt.target()))
                .timeout(Duration.ofSeconds(30))
                .method(
                        attempt.operation().method(),
                        attempt.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(attempt.body()));
        attempt.headers().forEach(request::header);
        if (attempt.who() != null) request.header("Authorization", "Bearer " + token.apply(attempt.who()));
        return request.build();
    }

    private void note(String fault, Attempt attempt, String answer) {
        var shown = answer.length() > 500 ? answer.substring(0, 500) + "…" : answer;
        faults.computeIfAbsent(attempt.operation() + ": " + fault, _ -> new ArrayList<>())
                .add(attempt + "\n  answer: " + shown);
    }

    private String report() {
        var report = new StringBuilder();
        faults.forEach((fault, all) -> {
            report.append("%n%s, %d times%n".formatted(fault, all.size()));
            all.stream()
                    .limit(EXAMPLES)
                    .forEach(example -> report.append(example).append('\n'));
        });
        return report.toString();
    }

    /// Ids of what exists, as the lists show it to somebody who may read them.
    private Map<String, List<String>> existing() throws InterruptedException {
        var ids = new HashMap<String, List<String>>();
        for (var list : operations) {
            if (!list.method().equals("GET") || list.path().contains("{")) continue;
            for (var reader : new LinkedHashMap<>(roleByUser).keySet()) {
                if (!list.admits(roleByUser.get(reader))) continue;
                try {
                    var request = HttpRequest.newBuilder(URI.create(gateway + list.path()))
                            .header("Authorization", "Bearer " + token.apply(reader))
                            .build();
                    var path = list.path().replaceAll("/(mine|public)(?=/|$)", "");
                    var answer = patiently(request);
                    // An export is a list for people, not for programs.
                    if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) continue;
                    JSON.readTree(answer.body())
                            .path("items")
                            .forEach(item -> ids.computeIfAbsent(path, _ -> new ArrayList<>())
                                    .add(item.path("id").asText("x")));
                } catch (IOException unreadable) {
                    throw new IllegalStateException(list.toString(), unreadable);
                }
            }
        }
        return ids;
    }
}
