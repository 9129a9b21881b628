package org.fuhua.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Waits for what follows by event.
final class Await {
    private static final Duration POLL = Duration.ofMillis(250);

    private Await() {}

    /// @throws IllegalStateException when the condition does not come true in time; its message is the description
    static void until(String description, Duration patience, BooleanSupplier condition) {
        var deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline))
                throw new IllegalStateException("not within %s: %s".formatted(patience, description));
            sleep(POLL);
        }
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        }
    }
}
