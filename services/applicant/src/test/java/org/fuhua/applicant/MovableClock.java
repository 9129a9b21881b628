package org.fuhua.applicant;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.fuhua.platform.time.Clocks;

/// The real time, unless a test sets it. A test that sets it lets it go again.
@Mock
@ApplicationScoped
public class MovableClock extends Clock {
    private final AtomicReference<Instant> set = new AtomicReference<>();

    public void set(String instant) {
        set.set(Instant.parse(instant));
    }

    public void letGo() {
        set.set(null);
    }

    @Override
    public Instant instant() {
        var known = set.get();
        return known == null ? Instant.ofEpochMilli(System.currentTimeMillis()) : known;
    }

    @Override
    public ZoneId getZone() {
        return Clocks.PROGRAMME_ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
