package org.fuhua.review.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps reminders going. Safe with many replicas: what one of them kept, no other tells.
@ApplicationScoped
public class ReminderClock {
    private final RemindOfDueWork remind;

    ReminderClock(RemindOfDueWork remind) {
        this.remind = remind;
    }

    @Scheduled(identity = "remind-of-due-work", every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        boolean more = true;
        while (more) more = remind.ofSheets();
        more = true;
        while (more) more = remind.ofAppointments();
        more = true;
        while (more) more = remind.ofReports();
        more = true;
        while (more) more = remind.ofYears();
    }
}
