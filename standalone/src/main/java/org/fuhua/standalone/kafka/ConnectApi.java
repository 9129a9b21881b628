package org.fuhua.standalone.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.fuhua.standalone.supervise.Probe;

/// The part of Kafka Connect's REST interface that the platform uses.
final class ConnectApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String base;

    ConnectApi(String base) {
        this.base = base;
    }

    /// Creates the connector or gives it this definition; the same one again changes nothing.
    void put(String connector, String definition) throws IOException, InterruptedException {
        send(request("/connectors/" + connector + "/config")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(definition)));
    }

    /// Names and states of all connectors and their tasks.
    JsonNode status() throws IOException, InterruptedException {
        return send(request("/connectors?expand=status").GET());
    }

    void restartFailed(String connector) throws IOException, InterruptedException {
        send(request("/connectors/" + connector + "/restart?includeTasks=true&onlyFailed=true")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /// @param action `pause` or `resume`
    void turn(String connector, String action) throws IOException, InterruptedException {
        send(request("/connectors/" + connector + "/" + action).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = Probe.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2)
            throw new IOException("Connect answered " + response.statusCode() + ": " + response.body());
        return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
    }
}
