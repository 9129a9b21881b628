package org.fuhua.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/// Reads on for a while from a caller who was told that it sends too much. Hanging up at once would reset the
/// connection while the caller still writes, and it would never see why.
public final class Linger {
    private static final long LONGEST_MILLIS = 10_000;
    private static final long MOST_BYTES = 64 * 1024 * 1024;

    private final HttpServerRequest request;
    private long seen;

    private Linger(HttpServerRequest request) {
        this.request = request;
    }

    /// Called when the answer is sent.
    public static void on(HttpServerRequest request) {
        if (!request.isEnded()) new Linger(request).read();
    }

    private void read() {
        var vertx = Vertx.currentContext().owner();
        var patience = vertx.setTimer(LONGEST_MILLIS, timer -> hangUp());
        request.exceptionHandler(gone -> vertx.cancelTimer(patience));
        request.endHandler(ended -> vertx.cancelTimer(patience));
        request.handler(this::drop);
        request.resume();
    }

    private void drop(@Nullable Buffer buffer) {
        seen += buffer == null ? 0 : buffer.length();
        if (seen > MOST_BYTES) hangUp();
    }

    private void hangUp() {
        if (request.version() == HttpVersion.HTTP_2) request.response().reset();
        else request.connection().close();
    }
}
