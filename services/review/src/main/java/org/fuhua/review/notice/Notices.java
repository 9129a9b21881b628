package org.fuhua.review.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {
    List<Notice> after(UUID id, int rows) {
        return find("id > ?1 order by id", id).page(0, rows).list();
    }

    List<Notice> shownAfter(UUID id, int rows) {
        return find("id > ?1 and state <> 'WITHDRAWN' order by id", id)
                .page(0, rows)
                .list();
    }

    /// @return the notice, locked until the transaction ends: two objections to it come one after the other
    Optional<Notice> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return whether another notice of the same round is still shown or has lines held back
    boolean otherOpen(Notice notice) {
        return count("roundId = ?1 and id <> ?2 and state in ('OPEN', 'PENDING')", notice.roundId(), notice.id()) > 0;
    }

    /// @return one notice whose last day is over, locked; those that another replica works on are skipped
    Optional<Notice> due(LocalDate today) {
        return getEntityManager()
                .createQuery("from Notice where state = 'OPEN' and lastDay < ?1 order by lastDay", Notice.class)
                .setParameter(1, today)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultList()
                .stream()
                .findFirst();
    }
}
