package org.fuhua.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The W3C trace of a request: the caller's, or a new one.
///
/// @param parent header value for the service
/// @param id what somebody quotes to support
public record Trace(String parent, String id) {
    /// Name of the header.
    public static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /// Takes the trace of a request, and gives the request one when it has none.
    public static Trace of(HttpServerRequest request) {
        var trace = of(request.getHeader(HEADER));
        request.headers().set(HEADER, trace.parent());
        return trace;
    }

    static Trace of(@Nullable String header) {
        if (header != null) {
            var valid = VALID.matcher(header);
            if (valid.matches()) return new Trace(header, valid.group(1));
        }
        var bytes = new byte[24];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] |= 1;
        bytes[16] |= 1;
        var hex = HexFormat.of();
        var id = hex.formatHex(bytes, 0, 16);
        return new Trace("00-" + id + "-" + hex.formatHex(bytes, 16, 24) + "-01", id);
    }
}
