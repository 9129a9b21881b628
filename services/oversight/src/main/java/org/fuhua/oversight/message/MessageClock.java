package org.fuhua.oversight.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fuhua.oversight.OversightConfig;

/// Forgets messages after their time.
@ApplicationScoped
class MessageClock {
    private final Messages messages;
    private final OversightConfig config;
    private final Clock clock;

    MessageClock(Messages messages, OversightConfig config, Clock clock) {
        this.messages = messages;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "12h", identity = "forget-messages")
    @Transactional
    void forget() {
        messages.forgetBefore(clock.instant().minus(config.messagesKept()));
    }
}
