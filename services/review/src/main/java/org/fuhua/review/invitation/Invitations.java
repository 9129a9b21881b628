package org.fuhua.review.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private static final String STANDING = "state in ('SENT', 'ACCEPTED')";

    List<Invitation> ofRound(UUID roundId, UUID after, int rows) {
        return find("roundId = ?1 and id > ?2 order by id", roundId, after)
                .page(0, rows)
                .list();
    }

    List<Invitation> ofExpert(UUID expertId, UUID after, int rows) {
        return find("expertId = ?1 and id > ?2 order by id", expertId, after)
                .page(0, rows)
                .list();
    }

    /// @return those of the experts who are asked already, and did not decline
    Set<UUID> asked(UUID roundId, Collection<UUID> expertIds) {
        var asked = new HashSet<UUID>();
        list(STANDING + " and roundId = ?1 and expertId in ?2", roundId, expertIds)
                .forEach(one -> asked.add(one.expertId()));
        return asked;
    }

    boolean existFor(UUID roundId) {
        return count("roundId", roundId) > 0;
    }

    Set<UUID> accepted(UUID roundId) {
        var accepted = new HashSet<UUID>();
        list("roundId = ?1 and state = 'ACCEPTED'", roundId).forEach(one -> accepted.add(one.expertId()));
        return accepted;
    }

    /// @return one that waits for its answer in vain, locked; another replica takes another
    Optional<Invitation> overdue(Instant now) {
        return find("state = 'SENT' and answerBy < ?1 order by answerBy", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /// @return one that nobody reminded of, and that has to be answered soon, locked
    Optional<Invitation> toRemind(Instant now, Instant soon) {
        return find(
                        "state = 'SENT' and reminders = 0 and answerBy >= ?1 and answerBy <= ?2 order by answerBy",
                        now,
                        soon)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }
}
