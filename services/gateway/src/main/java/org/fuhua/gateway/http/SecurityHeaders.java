package org.fuhua.gateway.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Tells browsers what no page of ours ever needs, so that an injected one cannot have it either.
///
/// Inline styles are allowed because the portal's widgets set them; scripts come from our own files only.
@ApplicationScoped
class SecurityHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            // A file that a page has read is shown inside it.
            "frame-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");
    private static final int BEFORE_EVERYTHING = 900;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::protect, BEFORE_EVERYTHING);
    }

    private static void protect(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if ("https".equals(context.request().scheme()))
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        context.next();
    }
}
