package org.fuhua.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is signed in.
///
/// @param roles of the realm; the identity provider's own bookkeeping roles are left out
public record SessionView(
        boolean signedIn,
        @Nullable String subject,
        @Nullable String username,
        @Nullable String name,
        List<String> roles) {
    static final SessionView NOBODY = new SessionView(false, null, null, null, List.of());

    static SessionView from(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) return NOBODY;
        var username = Optional.<String>ofNullable(token.getClaim("preferred_username"))
                .orElse(token.getSubject());
        var roles = identity.getRoles().stream()
                .filter(role -> !role.startsWith("default-roles-")
                        && !role.equals("offline_access")
                        && !role.equals("uma_authorization"))
                .sorted()
                .toList();
        var name = Optional.<String>ofNullable(token.getClaim("name")).orElse(username);
        return new SessionView(
                true,
                token.getSubject(),
                username,
                inChineseOrder(token.getClaim("family_name"), token.getClaim("given_name"))
                        .orElse(name),
                roles);
    }

    /// A Chinese name as it is written; the identity provider gives every name in the western order.
    static Optional<String> inChineseOrder(@Nullable String family, @Nullable String given) {
        if (family == null || given == null || !isHan(family) || !isHan(given)) return Optional.empty();
        return Optional.of(family + given);
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    @Override
    public String toString() {
        return "SessionView[" + subject + "]";
    }
}
