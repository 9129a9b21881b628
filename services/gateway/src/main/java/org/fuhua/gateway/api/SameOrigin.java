package org.fuhua.gateway.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/// Whether a change that a browser's session carries comes from one of our own pages.
///
/// A foreign page can make a browser send our cookie, but neither the header (that needs our consent) nor another
/// `Origin` than its own. Bearer tokens are sent on purpose and need no such proof.
final class SameOrigin {
    static final String HEADER = "X-Fuhua-Csrf";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SESSION_COOKIE = "q_session";

    private SameOrigin() {}

    static boolean holds(HttpServerRequest request) {
        if (SAFE.contains(request.method().name()) || !carriesSession(request)) return true;
        var site = request.getHeader("Sec-Fetch-Site");
        return request.headers().contains(HEADER) && (site == null || site.equals("same-origin")) && ownOrigin(request);
    }

    private static boolean carriesSession(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    private static boolean ownOrigin(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) return true;
        try {
            var from = URI.create(origin);
            return request.scheme().equalsIgnoreCase(from.getScheme())
                    && request.authority().toString().equalsIgnoreCase(from.getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
