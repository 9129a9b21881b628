package org.fuhua.standalone.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fuhua.standalone.supervise.Probe;

/// Keycloak's admin interface, for what depends on the installation.
public final class KeycloakAdmin {
    public static final String USER = "fuhua-admin";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String url;
    private final String password;

    public KeycloakAdmin(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /// Gives the client `gateway` the address it is reached at and its secret.
    void setGateway(String publicUrl, String secret) throws IOException, InterruptedException {
        var token = token();
        var clients = send(
                request("/admin/realms/fuhua/clients?clientId=gateway", token).GET());
        if (!(clients.path(0) instanceof ObjectNode client)) throw new IOException("the realm has no client gateway");
        var wanted = client.deepCopy();
        wanted.put("secret", secret).put("baseUrl", publicUrl + "/");
        wanted.putArray("redirectUris").add(publicUrl + "/*");
        if (wanted.equals(client)) return;
        send(request("/admin/realms/fuhua/clients/" + client.path("id").asText(), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(wanted.toString())));
    }

    /// A token of the administrator, for a minute.
    public String token() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return answer.path("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = Probe.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2)
            throw new IOException("Keycloak answered " + response.statusCode() + " to "
                    + response.uri().getPath());
        return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
    }
}
