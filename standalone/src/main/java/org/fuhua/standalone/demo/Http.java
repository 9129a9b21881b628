package org.fuhua.standalone.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;

/// Sends requests and repeats them while a part of the platform is away. Safe because every command carries a
/// version or an idempotency key.
final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    HttpResponse<String> send(HttpRequest.Builder builder) {
        var request = builder.timeout(Duration.ofSeconds(60)).build();
        var deadline = Instant.now().plus(PATIENCE);
        var pause = Duration.ofMillis(200);
        while (true) {
            String trouble;
            try {
                var response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (!isPassing(response.statusCode())) return response;
                trouble = "status " + response.statusCode() + " " + response.body();
            } catch (IOException failed) {
                trouble = failed.toString();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", stopping);
            }
            if (Instant.now().isAfter(deadline))
                throw new IllegalStateException("%s %s: no answer for %s, last %s"
                        .formatted(request.method(), request.uri(), PATIENCE, trouble));
            Await.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private static boolean isPassing(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }
}
