package org.fuhua.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/// Gives a service under test a real PostgreSQL and keys of its own (`@QuarkusTestResource(ServiceEnvironment.class)`).
///
/// Kafka channels become in-memory ones; ring 4 runs the real broker. Set `FUHUA_TEST_POSTGRES_URL` (JDBC, with user
/// and password in it) to use a server that runs already.
public class ServiceEnvironment implements QuarkusTestResourceLifecycleManager {
    private @org.jspecify.annotations.Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", databaseUrl());
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.oidc.token.issuer", "any");
        settings.put("fuhua.field-keys", "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.put("fuhua.blind-index-key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.put("fuhua.demonstration", "true");
        settings.put("quarkus.http.test-port", "0");
        ConfigProvider.getConfig().getPropertyNames().forEach(name -> {
            if (name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                settings.put(name.replace(".topic", ".connector"), "smallrye-in-memory");
        });
        return settings;
    }

    private String databaseUrl() {
        return Optional.ofNullable(System.getenv("FUHUA_TEST_POSTGRES_URL")).orElseGet(() -> {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("wal_level", "logical")
                        .setServerConfig("max_connections", "60")
                        .start();
                return postgres.getJdbcUrl("postgres", "postgres");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
