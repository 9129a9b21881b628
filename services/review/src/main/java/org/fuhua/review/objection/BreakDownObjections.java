package org.fuhua.review.objection;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.objection.BreakdownView.CallCounts;
import org.fuhua.review.objection.BreakdownView.Counts;
import org.fuhua.review.objection.BreakdownView.DepartmentCounts;
import org.fuhua.review.objection.StatisticsView.KindCount;
import org.fuhua.review.objection.StatisticsView.StateCount;
import org.jspecify.annotations.Nullable;

/// Counts objections of a year for each call and each department, with how many were answered in time.
@ApplicationScoped
class BreakDownObjections {
    private static final Set<ObjectionState> ANSWERED = Set.of(
            ObjectionState.REFUSED, ObjectionState.UPHELD, ObjectionState.PARTLY_UPHELD, ObjectionState.REJECTED);
    private static final Set<ObjectionState> ENDED_OTHERWISE = Set.of(ObjectionState.WITHDRAWN, ObjectionState.MOOT);

    private static final String ROWS = """
            select call_id, state, kind,
                   coalesce(cast(closed_at at time zone 'Asia/Shanghai' as date), :today)
                       > coalesce(due_on, acceptance_due_on) as beyond,
                   count(*)
            from objection
            where extract(year from filed_at at time zone 'Asia/Shanghai') = :year
            group by call_id, state, kind, beyond""";

    private final EntityManager entities;
    private final CallLookup calls;
    private final Grounds grounds;
    private final Clock clock;

    BreakDownObjections(EntityManager entities, CallLookup calls, Grounds grounds, Clock clock) {
        this.entities = entities;
        this.calls = calls;
        this.grounds = grounds;
        this.clock = clock;
    }

    /// @param beyond whether the period was over when it was answered, or is over and it is not
    private record Row(UUID callId, ObjectionState state, String kind, boolean beyond, long count) {}

    BreakdownView of(int year) {
        var byCall = rows(year).stream().collect(groupingBy(Row::callId));
        var known = calls.byId(List.copyOf(byCall.keySet()));
        var all = byCall.entrySet().stream()
                .map(entry -> counts(known.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((CallCounts one) -> -one.counts().filed())
                        .thenComparing(CallCounts::code))
                .toList();
        var departments = byDepartment(byCall, known).entrySet().stream()
                .map(entry -> new DepartmentCounts(
                        entry.getKey().isEmpty() ? null : entry.getKey(), counts(entry.getValue())))
                .sorted(Comparator.comparing(
                                (DepartmentCounts one) -> -one.counts().filed())
                        .thenComparing(one -> nameOf(one.department())))
                .toList();
        return new BreakdownView(year, all, departments);
    }

    private static String nameOf(@Nullable String department) {
        return department == null ? "" : department;
    }

    private static Map<String, List<Row>> byDepartment(Map<UUID, List<Row>> byCall, Map<UUID, Call> known) {
        var found = new HashMap<String, List<Row>>();
        byCall.forEach((callId, rows) -> {
            var leads = known.get(callId).leadDepartments();
            for (var department : leads.isEmpty() ? List.of("") : leads)
                found.computeIfAbsent(department, _ -> new ArrayList<>()).addAll(rows);
        });
        return found;
    }

    private CallCounts counts(Call call, List<Row> rows) {
        return new CallCounts(call.id(), call.code(), call.titleZh(), call.titleEn(), counts(rows));
    }

    private Counts counts(List<Row> rows) {
        var states = new ArrayList<StateCount>();
        for (var state : ObjectionState.values())
            states.add(new StateCount(
                    state, state.publicLabelZh, state.publicLabelEn, sum(rows, row -> row.state() == state)));
        var kinds = grounds.kinds().stream()
                .map(kind -> new KindCount(
                        kind.code(),
                        kind.zh(),
                        kind.en(),
                        sum(rows, row -> row.kind().equals(kind.code()))))
                .toList();
        return new Counts(
                sum(rows, row -> true),
                sum(rows, row -> ANSWERED.contains(row.state()) && !row.beyond()),
                sum(rows, row -> ANSWERED.contains(row.state()) && row.beyond()),
                sum(
                        rows,
                        row -> !ANSWERED.contains(row.state())
                                && !ENDED_OTHERWISE.contains(row.state())
                                && row.beyond()),
                states,
                kinds);
    }

    private static long sum(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).mapToLong(Row::count).sum();
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    private List<Row> rows(int year) {
        List<Tuple> found = entities.createNativeQuery(ROWS, Tuple.class)
                .setParameter("year", year)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return found.stream()
                .map(row -> new Row(
                        row.get(0, UUID.class),
                        ObjectionState.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, Boolean.class),
                        row.get(4, Number.class).longValue()))
                .toList();
    }
}
