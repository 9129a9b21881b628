package org.fuhua.oversight.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fuhua.oversight.OversightConfig;

/// Keeps mail going.
@ApplicationScoped
class MailClock {
    private static final int ROUNDS = 20;

    private final GatherMail gather;
    private final DeliverMail deliver;
    private final Mails mails;
    private final OversightConfig config;
    private final Clock clock;

    MailClock(GatherMail gather, DeliverMail deliver, Mails mails, OversightConfig config, Clock clock) {
        this.gather = gather;
        this.deliver = deliver;
        this.mails = mails;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "12h", identity = "forget-mail")
    @Transactional
    void forget() {
        mails.forgetBefore(clock.instant().minus(config.messagesKept()));
    }

    @Scheduled(every = "5s", identity = "gather-mail", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void gather() {
        for (int round = 0; round < ROUNDS && gather.handle(); round++) {}
    }

    @Scheduled(every = "5s", identity = "deliver-mail", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        for (int round = 0; round < ROUNDS && deliver.handle(); round++) {}
    }
}
