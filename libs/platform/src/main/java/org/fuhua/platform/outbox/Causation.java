package org.fuhua.platform.outbox;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Knows why something happens now: the request or the fact that led to it. Links facts across services.
@ApplicationScoped
public class Causation {
    private static final ScopedValue<Cause> FACT = ScopedValue.newInstance();
    private static final String KEY = Causation.class.getName();

    private final CurrentVertxRequest request;

    Causation(CurrentVertxRequest request) {
        this.request = request;
    }

    /// @param correlationId the same for everything that one request set off
    /// @param causationId id of the fact that led here; absent when a request did
    /// @param traceparent W3C trace context as received
    public record Cause(
            String correlationId,
            @Nullable String causationId,
            @Nullable String traceparent) {}

    /// Runs work that was set off by a received fact.
    public void because(Cause cause, Runnable work) {
        ScopedValue.where(FACT, cause).run(work);
    }

    /// @return the cause of what runs now; a fresh correlation when nothing is known
    public Cause current() {
        if (FACT.isBound()) return FACT.get();
        var context = io.quarkus.arc.Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (context == null) return new Cause(UUID.randomUUID().toString(), null, null);
        Cause known = context.get(KEY);
        if (known != null) return known;
        var cause =
                new Cause(UUID.randomUUID().toString(), null, context.request().getHeader("traceparent"));
        context.put(KEY, cause);
        return cause;
    }
}
