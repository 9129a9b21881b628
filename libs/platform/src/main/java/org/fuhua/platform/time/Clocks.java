package org.fuhua.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/// The one clock of a service. Use cases take it and tell the domain the time.
@ApplicationScoped
public class Clocks {
    /// The programme's zone: deadlines and days are meant in it.
    public static final ZoneId PROGRAMME_ZONE = ZoneId.of("Asia/Shanghai");

    /// @return UTC in whole microseconds, which is what PostgreSQL keeps
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.system(PROGRAMME_ZONE), Duration.ofNanos(1000));
    }
}
