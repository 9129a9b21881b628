package org.fuhua.gateway.api;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body that fails once more of it has come than is allowed; a length that was not announced is caught here.
final class MeasuredBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failure;

    MeasuredBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean exceeded() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : buffer -> measure(buffer, handler));
        return this;
    }

    private void measure(Buffer buffer, Handler<Buffer> handler) {
        boolean before = exceeded();
        seen += buffer.length();
        if (!exceeded()) handler.handle(buffer);
        else if (!before && failure != null) failure.handle(new TooMuch());
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    /// More came than may come.
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("body larger than allowed", null, false, false);
        }
    }
}
