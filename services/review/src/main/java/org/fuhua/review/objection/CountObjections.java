package org.fuhua.review.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.review.objection.StatisticsView.KindCount;
import org.fuhua.review.objection.StatisticsView.StateCount;

/// Counts objections of a year: how many, of which kinds, what came of them, and how long it took. No line of it tells
/// of one case.
@ApplicationScoped
class CountObjections {
    private static final String COUNTS = """
            select state, kind, count(*) from objection
            where extract(year from filed_at at time zone 'Asia/Shanghai') = :year group by state, kind""";
    private static final String DAYS = """
            select cast(percentile_cont(0.5) within group (order by extract(epoch from closed_at - filed_at) / 86400)
                        as numeric(8, 1))
            from objection
            where extract(year from filed_at at time zone 'Asia/Shanghai') = :year
              and state in ('REFUSED', 'UPHELD', 'PARTLY_UPHELD', 'REJECTED')""";

    private final EntityManager entities;
    private final Grounds grounds;

    CountObjections(EntityManager entities, Grounds grounds) {
        this.entities = entities;
        this.grounds = grounds;
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    StatisticsView of(int year) {
        List<Tuple> rows = entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("year", year)
                .getResultList();
        var states = new ArrayList<StateCount>();
        for (var state : ObjectionState.values()) {
            long count = sum(rows, 0, state.name());
            states.add(new StateCount(state, state.publicLabelZh, state.publicLabelEn, count));
        }
        var kinds = grounds.kinds().stream()
                .map(kind -> new KindCount(kind.code(), kind.zh(), kind.en(), sum(rows, 1, kind.code())))
                .toList();
        var days = (BigDecimal)
                entities.createNativeQuery(DAYS).setParameter("year", year).getSingleResult();
        return new StatisticsView(
                year, states.stream().mapToLong(StateCount::count).sum(), states, kinds, days);
    }

    private static long sum(List<Tuple> rows, int column, String value) {
        return rows.stream()
                .filter(row -> value.equals(row.get(column, String.class)))
                .mapToLong(row -> row.get(2, Number.class).longValue())
                .sum();
    }
}
