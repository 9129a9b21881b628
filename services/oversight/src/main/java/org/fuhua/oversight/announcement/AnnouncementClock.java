package org.fuhua.oversight.announcement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Keeps telling people going. Several processes may run it: rows are held while they are worked on.
@ApplicationScoped
class AnnouncementClock {
    private static final int ROUNDS = 20;
    // Long enough that a step of a deadline is not told again.
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final SettleAnnouncements settle;
    private final RemindOfDeadlines remind;
    private final Announcements announcements;
    private final Clock clock;

    AnnouncementClock(SettleAnnouncements settle, RemindOfDeadlines remind, Announcements announcements, Clock clock) {
        this.settle = settle;
        this.remind = remind;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Scheduled(every = "2s", identity = "settle", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        for (int round = 0; round < ROUNDS && settle.handle(); round++) {}
    }

    @Scheduled(every = "5m", identity = "remind", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        remind.handle();
    }

    @Scheduled(every = "12h", identity = "forget-announcements")
    @Transactional
    void forget() {
        announcements.forgetBefore(clock.instant().minus(REMEMBERED));
    }
}
