package org.fuhua.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a path of this site and nothing else, or links to our sign-in would lead anywhere.
final class ReturnTo {
    static final URI PORTAL = URI.create("/app/");
    private static final int LONGEST = 2_000;

    private ReturnTo() {}

    static URI of(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST) return PORTAL;
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) return PORTAL;
        if (asked.chars().anyMatch(Character::isISOControl)) return PORTAL;
        if (asked.startsWith("/sign-in") || asked.startsWith("/sign-out")) return PORTAL;
        try {
            var uri = new URI(asked);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? PORTAL : uri;
        } catch (URISyntaxException malformed) {
            return PORTAL;
        }
    }
}
