package org.fuhua.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Tells who acts now, from the verified token of the request.
@ApplicationScoped
public class Actors {
    private static final ScopedValue<Boolean> UNNAMED = ScopedValue.newInstance();

    private final SecurityIdentity identity;

    Actors(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Does something for somebody whose name must not stand beside it: neither audit nor facts say who it was, even
    /// when they are signed in.
    public <T> T unnamed(Supplier<T> deed) {
        return ScopedValue.where(UNNAMED, true).call(deed::get);
    }

    /// @return the signed-in actor, or [Actor#SYSTEM] outside a request, for anonymous calls and within [#unnamed]
    public Actor current() {
        if (UNNAMED.isBound()) return Actor.SYSTEM;
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) return Actor.SYSTEM;
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            var name = identity.getPrincipal().getName();
            return new Actor(name, name, name, identity.getRoles());
        }
        var username = Optional.<String>ofNullable(token.getClaim("preferred_username"))
                .orElse(token.getSubject());
        // Asking for `name`, which the standard does not list, costs an exception inside: only where its parts are
        // missing.
        var name = written(token.getClaim("family_name"), token.getClaim("given_name"))
                .or(() -> Optional.ofNullable(token.getClaim("name")))
                .orElse(username);
        return new Actor(token.getSubject(), username, name, Set.copyOf(identity.getRoles()));
    }

    /// A name as it is written: a Chinese one with the family first and without a space.
    private static Optional<String> written(@Nullable String family, @Nullable String given) {
        if (family == null || given == null) return Optional.empty();
        return Optional.of(isHan(family + given) ? family + given : given + " " + family);
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
