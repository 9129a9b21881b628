package org.fuhua.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

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
        var name = Optional.<String>ofNullable(token.getClaim("name")).orElse(username);
        return new Actor(token.getSubject(), username, name, Set.copyOf(identity.getRoles()));
    }

    /// @return the mail address that the identity provider has verified; personal data, never in events or logs
    public Optional<String> verifiedAddress() {
        if (!Arc.container().requestContext().isActive()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || !"true".equals(String.valueOf(token.<Object>getClaim("email_verified")))) return Optional.empty();
        return Optional.ofNullable(token.<Object>getClaim("email")).map(Object::toString);
    }
}
