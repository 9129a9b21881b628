package org.fuhua.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Tells who acts now, from the verified token of the request.
@ApplicationScoped
public class Actors {
    private final SecurityIdentity identity;

    Actors(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @return the signed-in actor, or [Actor#SYSTEM] outside a request and for anonymous calls
    public Actor current() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) return Actor.SYSTEM;
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            var name = identity.getPrincipal().getName();
            return new Actor(name, name, name, identity.getRoles());
        }
        var username = Optional.<String>ofNullable(token.getClaim("preferred_username"))
                .orElse(token.getSubject());
        var name = inChineseOrder(token.getClaim("family_name"), token.getClaim("given_name"))
                .or(() -> Optional.ofNullable(token.getClaim("name")))
                .orElse(username);
        return new Actor(token.getSubject(), username, name, Set.copyOf(identity.getRoles()));
    }

    /// A Chinese name as it is written; the identity provider gives every name in the western order.
    private static Optional<String> inChineseOrder(@Nullable String family, @Nullable String given) {
        return family != null && given != null && isHan(family + given)
                ? Optional.of(family + given)
                : Optional.empty();
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    /// @return the mail address that the identity provider has verified; personal data, never in events or logs
    public Optional<String> verifiedAddress() {
        if (!Arc.container().requestContext().isActive()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || !"true".equals(String.valueOf(token.<Object>getClaim("email_verified")))) return Optional.empty();
        return Optional.ofNullable(token.<Object>getClaim("email")).map(Object::toString);
    }
}
