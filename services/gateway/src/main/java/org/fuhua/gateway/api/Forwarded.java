package org.fuhua.gateway.api;

import io.vertx.core.http.HttpServerRequest;

/// Tells a service whom it answers. What the caller claims about itself is replaced, never extended.
final class Forwarded {
    private Forwarded() {}

    static void tell(HttpServerRequest request) {
        var headers = request.headers();
        headers.remove("Forwarded")
                .remove("X-Forwarded-Port")
                .remove("X-Forwarded-Prefix")
                .remove("X-Real-IP");
        headers.set("X-Forwarded-For", address(request));
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", request.authority().toString());
    }

    static String address(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }
}
