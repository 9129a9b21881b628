package org.fuhua.oversight.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.message.Messages;
import org.fuhua.platform.id.Ids;

/// Makes one mail of all that one person has to get. One process at a time, so that nobody gets two.
@ApplicationScoped
class GatherMail {
    private static final int AT_ONCE = 200;
    private static final long LOCK = 0x6d_61_69_6cL;

    private final Messages messages;
    private final Mails mails;
    private final EntityManager entities;
    private final OversightConfig config;
    private final Ids ids;
    private final Clock clock;

    GatherMail(Messages messages, Mails mails, EntityManager entities, OversightConfig config, Ids ids, Clock clock) {
        this.messages = messages;
        this.mails = mails;
        this.entities = entities;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    boolean handle() {
        if (!alone()) return false;
        var now = clock.instant();
        var waiting = messages.waitingForMail(now, config.mail().apart(), AT_ONCE);
        waiting.forEach(subject -> gather(subject, now));
        return waiting.size() == AT_ONCE;
    }

    private void gather(String subject, Instant now) {
        var id = ids.next();
        mails.add(id, subject, now);
        messages.gather(subject, id, now.plus(config.mail().gatherFor()));
    }

    private boolean alone() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
