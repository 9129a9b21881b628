package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// How many applications of a call stand where: two queries, however many there are.
@ApplicationScoped
class CallBoard {
    private final PublishedCalls calls;
    private final EntityManager entities;
    private final Clock clock;

    CallBoard(PublishedCalls calls, EntityManager entities, Clock clock) {
        this.calls = calls;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    CallBoardView of(UUID callId) {
        var call = calls.newest(callId);
        boolean sealed = call.isSealed(clock.instant());
        return new CallBoardView(
                callId,
                sealed,
                rows(callId).stream().map(row -> stage(row, sealed)).toList());
    }

    /// Where an application got elsewhere says more than that its formal check passed.
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    private List<Tuple> rows(UUID callId) {
        return entities.createNativeQuery("""
                        select case when a.state = 'FORMAL_PASSED' then coalesce(p.stage, a.state) else a.state end as stage,
                               count(*), coalesce(sum(a.requested_minor), 0)
                        from application a left join progress p on p.application_id = a.id
                        where a.call_id = :call
                        group by 1 order by 1""", Tuple.class)
                .setParameter("call", callId)
                .getResultList();
    }

    private static CallBoardView.Stage stage(Tuple row, boolean sealed) {
        return new CallBoardView.Stage(
                row.get(0, String.class),
                ((Number) row.get(1)).intValue(),
                sealed ? null : MoneyView.from(Money.ofFen(((Number) row.get(2)).longValue())));
    }
}
