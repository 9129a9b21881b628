package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The demonstration's people in the identity provider, and their access tokens.
final class People {
    private static final String CLIENT = "fuhua-cli";
    private static final String ADMINISTRATOR = "\0admin";
    private static final int ATTEMPTS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;
    private final Http http;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> roles = new ConcurrentHashMap<>();

    private record Token(String value, Instant renewAt) {}

    People(Site site, Http http) {
        this.site = site;
        this.http = http;
        ensureClient();
    }

    /// Creates somebody unless they exist already.
    Person ensure(String username, String name, List<String> roleNames) {
        var known = find(username);
        if (known == null) {
            create(username, name);
            known = find(username);
        }
        var subject = known.path("id").asText();
        var assigned = JSON.createArrayNode();
        roleNames.forEach(role -> assigned.add(roles.computeIfAbsent(role, this::role)));
        expect(204, admin("POST", "/users/" + subject + "/role-mappings/realm", assigned), "assign roles");
        return new Person(username, name, roleNames, subject);
    }

    /// @return somebody created earlier, by the identity provider's id
    Person bySubject(String subject) {
        var known = read(admin("GET", "/users/" + subject, null));
        return new Person(
                known.path("username").asText(), known.path("lastName").asText(), List.of(), subject);
    }

    /// @return a valid access token of the person, renewed before it runs out
    String token(Person person) {
        return tokens.compute(
                        person.username(),
                        (_, token) -> token != null && Instant.now().isBefore(token.renewAt())
                                ? token
                                : access(signedIn(person)))
                .value();
    }

    /// @return a token that keeps the session going
    String signIn(Person person) {
        return signedIn(person).path("refresh_token").asText();
    }

    /// @return whether the session still is
    boolean goesOn(String refreshToken) {
        var form = Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", refreshToken);
        return http.send(asked(Site.REALM, form)).statusCode() == 200;
    }

    private JsonNode signedIn(Person person) {
        return grant(
                Site.REALM,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        CLIENT,
                        "username",
                        person.username(),
                        "password",
                        Site.PASSWORD,
                        "scope",
                        "openid"));
    }

    private void create(String username, String name) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", username)
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", username + "@demo.example")
                .put("lastName", name.substring(0, 1))
                .put("firstName", name.substring(1));
        // Lets the finance roles off their second factor; the realm asks everybody else for it.
        user.putObject("attributes").putArray("demonstration").add("true");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", Site.PASSWORD)
                .put("temporary", false);
        var response = admin("POST", "/users", user);
        if (response.statusCode() != 201 && response.statusCode() != 409) expect(201, response, "create a user");
    }

    private JsonNode find(String username) {
        var found = read(admin("GET", "/users?exact=true&username=" + encode(username), null));
        return found.isEmpty() ? null : found.get(0);
    }

    private JsonNode role(String name) {
        var response = admin("GET", "/roles/" + name, null);
        expect(200, response, "find the role " + name);
        return read(response);
    }

    /// The public client for API tries; it belongs to the demonstration and is not part of the realm file.
    private void ensureClient() {
        if (!read(admin("GET", "/clients?clientId=" + CLIENT, null)).isEmpty()) return;
        var client = JSON.createObjectNode()
                .put("clientId", CLIENT)
                .put("publicClient", true)
                .put("directAccessGrantsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("enabled", true);
        expect(201, admin("POST", "/clients", client), "create the client");
    }

    /// Keycloak forgets the administrator's session when its process is killed; signing in again is enough.
    private HttpResponse<String> admin(String method, String path, JsonNode body) {
        var response = asAdministrator(method, path, body);
        if (response.statusCode() != 401) return response;
        tokens.remove(ADMINISTRATOR);
        return asAdministrator(method, path, body);
    }

    private HttpResponse<String> asAdministrator(String method, String path, JsonNode body) {
        var token = tokens.compute(
                ADMINISTRATOR,
                (_, known) -> known != null && Instant.now().isBefore(known.renewAt())
                        ? known
                        : access(grant(
                                "master",
                                Map.of(
                                        "grant_type",
                                        "password",
                                        "client_id",
                                        "admin-cli",
                                        "username",
                                        site.keycloakAdmin(),
                                        "password",
                                        site.keycloakPassword()))));
        return patiently(HttpRequest.newBuilder(site.admin(path))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
    }

    /// Keycloak answers 400 or 500 while its database is away; all that is asked of it here may be asked again.
    private HttpResponse<String> patiently(HttpRequest.Builder request) {
        for (int attempt = 1; ; attempt++) {
            var response = http.send(request);
            boolean troubled = response.statusCode() == 400 || response.statusCode() == 500;
            if (!troubled || attempt == ATTEMPTS) return response;
            Await.sleep(Duration.ofSeconds(1));
        }
    }

    private JsonNode grant(String realm, Map<String, String> form) {
        var response = patiently(asked(realm, form));
        expect(200, response, "sign in as " + form.get("username"));
        return read(response);
    }

    private HttpRequest.Builder asked(String realm, Map<String, String> form) {
        var encoded = form.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(site.token(realm))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded));
    }

    private static Token access(JsonNode granted) {
        var lifetime = Duration.ofSeconds(granted.path("expires_in").asLong());
        return new Token(granted.path("access_token").asText(), Instant.now().plus(lifetime.dividedBy(2)));
    }

    private static void expect(int status, HttpResponse<String> response, String what) {
        if (response.statusCode() != status)
            throw new IllegalStateException(
                    "could not %s: %d %s".formatted(what, response.statusCode(), response.body()));
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
