package org.fuhua.standalone;

import java.util.Map;
import java.util.Optional;

/// Servers that run elsewhere and are used instead of embedded ones.
///
/// @param postgres JDBC URL with the user and password of a role that may create roles and databases
/// @param kafka bootstrap servers
/// @param connect base URL of a Kafka Connect that knows the connector's environment (see `deploy/connect`)
/// @param oidc URL of a realm that has the roles and clients of `deploy/keycloak`
/// @param oidcSecret the secret of its client `gateway`
public record External(
        Optional<String> postgres,
        Optional<String> kafka,
        Optional<String> connect,
        Optional<String> oidc,
        Optional<String> oidcSecret) {
    public static final External NONE = of(Map.of());

    public static External of(Map<String, String> environment) {
        return new External(
                value(environment, "FUHUA_POSTGRES_URL"),
                value(environment, "FUHUA_KAFKA_BOOTSTRAP_SERVERS"),
                value(environment, "FUHUA_CONNECT_URL"),
                value(environment, "FUHUA_OIDC_URL"),
                value(environment, "FUHUA_OIDC_SECRET"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
