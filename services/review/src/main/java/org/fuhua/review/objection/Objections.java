package org.fuhua.review.objection;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {
    Objection get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// @return one in the version that the caller looked at
    Objection get(UUID id, ExpectedVersion expected) {
        var objection = get(id);
        expected.check(objection.version());
        return objection;
    }

    Optional<Objection> withCode(ReceiptCode code) {
        return find("codeHash", code.hash()).firstResultOptional();
    }

    String nextNumber(int year) {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('objection_number')")
                .getSingleResult();
        return "YY-%d-%05d".formatted(year, next.longValue());
    }

    /// @param noticeId only those to this notice; all when absent
    List<Objection> after(@Nullable UUID noticeId, Collection<ObjectionState> states, UUID after, int rows) {
        var where = new StringBuilder("id > ?1");
        var values = new ArrayList<Object>(List.of(after));
        if (noticeId != null) {
            values.add(noticeId);
            where.append(" and noticeId = ?").append(values.size());
        }
        if (!states.isEmpty()) {
            values.add(states);
            where.append(" and state in ?").append(values.size());
        }
        return find(where + " order by id", values.toArray()).page(0, rows).list();
    }

    List<Objection> openOf(UUID noticeId) {
        return list("noticeId = ?1 and closedAt is null", noticeId);
    }

    /// @return those in which the applicant was or is heard
    List<Objection> heardOn(Collection<UUID> applicationIds, UUID after, int rows) {
        return find("applicationId in ?1 and substance is not null and id > ?2 order by id", applicationIds, after)
                .page(0, rows)
                .list();
    }

    /// @return one whose time to answer is over, locked; those that another replica works on are skipped
    Optional<Objection> unanswered(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "from Objection where state = 'HEARING' and answerDueOn < ?1 order by answerDueOn",
                        Objection.class)
                .setParameter(1, today)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultList()
                .stream()
                .findFirst();
    }
}
