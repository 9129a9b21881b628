package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.fuhua.gateway.GatewayConfig;
import org.jboss.logging.Logger;

/// Hands on what strangers send by a form. Nothing of it is kept or logged here.
@ApplicationScoped
class PublicForms {
    private static final Logger LOG = Logger.getLogger(PublicForms.class);

    private final GatewayConfig config;
    private final ObjectMapper json;
    private final HttpClient client;
    private final Duration patience;

    PublicForms(GatewayConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.patience = config.answerTimeout();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .build();
    }

    /// What a service made of a form: what it answers, or why it says no.
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status < 300;
        }
    }

    /// @param words of the page, so that a refusal is told in its language
    Answer post(String service, String path, JsonNode content, Words words) {
        var base = config.services().get(service);
        if (base == null) throw new Away(service);
        var address = URI.create(base.toString().replaceAll("/$", "") + "/api/" + service + "/v1" + path);
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(patience)
                            .header("Content-Type", "application/json")
                            .header("Accept-Language", words.english() ? "en" : "zh-CN")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(content)))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500) throw new Away(service);
            return new Answer(answer.statusCode(), json.readTree(answer.body()));
        } catch (IOException failed) {
            LOG.infof("%s gave no answer: %s", service, failed.getClass().getSimpleName());
            throw new Away(service);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Away(service);
        }
    }
}
