package org.fuhua.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
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
        return new SessionView(true, token.getSubject(), username, name, roles);
    }

    @Override
    public String toString() {
        return "SessionView[" + subject + "]";
    }
}
