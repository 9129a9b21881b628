package org.fuhua.testkit;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Signed access tokens shaped like Keycloak's, for a key pair that lives as long as the test run.
public final class Tokens {
    /// All realm roles.
    public static final List<String> ROLES = List.of(
            "applicant",
            "recommender",
            "officer",
            "expert",
            "ethics-member",
            "finance-maker",
            "finance-checker",
            "fund-manager",
            "talent-officer",
            "auditor",
            "admin");

    private static final KeyPair KEYS = keys();

    private Tokens() {}

    /// @return the key that verifies them, as `quarkus.oidc.public-key` wants it
    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /// @return the stable subject of a test person: the same name has the same subject
    public static String subject(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// @return a bearer token of a person with the roles
    public static String of(String username, String... roles) {
        return with(username, Map.of(), roles);
    }

    /// @return a bearer token with further claims, for example an address
    public static String with(String username, Map<String, ?> claims, String... roles) {
        return signed(KEYS, username, Instant.now().plus(Duration.ofHours(1)), claims, roles);
    }

    /// @return the mail address of a test person
    public static String address(String username) {
        return username + "@demo.example";
    }

    /// @return the claims of a person's mail address, for [#with]
    public static Map<String, ?> addressed(String username, boolean verified) {
        return Map.of("email", address(username), "email_verified", verified);
    }

    /// @return a token that was good an hour ago
    public static String expired(String username, String... roles) {
        return signed(KEYS, username, Instant.now().minus(Duration.ofHours(1)), Map.of(), roles);
    }

    /// @return a token that somebody else signed
    public static String forged(String username, String... roles) {
        return signed(keys(), username, Instant.now().plus(Duration.ofHours(1)), Map.of(), roles);
    }

    private static String signed(
            KeyPair keys, String username, Instant expiresAt, Map<String, ?> claims, String... roles) {
        var token = Jwt.subject(subject(username))
                .issuer("https://identity.test/realms/fuhua")
                .claim("preferred_username", username)
                .claim("name", username)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(expiresAt.minus(Duration.ofHours(2)))
                .expiresAt(expiresAt);
        claims.forEach(token::claim);
        return token.sign(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
