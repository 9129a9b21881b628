package org.fuhua.review.assignment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.calibration.Mark;

/// Counts and totals over assignments, for planning, ranking and boards. Voided ones count nowhere.
@ApplicationScoped
public class AssignmentLookup {
    private final Assignments assignments;
    private final OwnAssignment own;

    AssignmentLookup(Assignments assignments, OwnAssignment own) {
        this.assignments = assignments;
        this.own = own;
    }

    public record Pair(UUID applicationId, UUID expertId) {}

    /// @param made assignments that stand
    /// @param submitted those of them that are submitted
    public record Progress(long made, long submitted) {
        public static final Progress NONE = new Progress(0, 0);
    }

    /// @return who reads what in a round
    public List<Pair> pairs(UUID roundId) {
        return assignments.rows(
                "select new org.fuhua.review.assignment.AssignmentLookup$Pair(applicationId, expertId)"
                        + " from Assignment where roundId = ?1 and state <> 'VOIDED'",
                Pair.class,
                roundId);
    }

    /// @return how many unfinished assignments each expert has in other rounds
    public Map<UUID, Long> unfinishedElsewhere(UUID roundId) {
        return counts(
                "select expertId, count(*) from Assignment where roundId <> ?1"
                        + " and state in ('OPEN', 'IN_PROGRESS') group by expertId",
                roundId);
    }

    /// @return the submitted totals of a round, in the order of their assignments
    public List<Mark> marks(UUID roundId) {
        return assignments.rows(
                "select new org.fuhua.review.calibration.Mark(applicationId, expertId, total)"
                        + " from Assignment where roundId = ?1 and state = 'SUBMITTED' order by id",
                Mark.class,
                roundId);
    }

    public Map<UUID, Progress> progressOfRounds(Collection<UUID> roundIds) {
        return progress("roundId", "roundId", roundIds);
    }

    public Map<UUID, Progress> progressOfApplications(Collection<UUID> applicationIds) {
        return progress("applicationId", "applicationId", applicationIds);
    }

    /// @return progress of every application of a round that has an assignment
    public Map<UUID, Progress> progressOfApplicationsIn(UUID roundId) {
        return progress("applicationId", "roundId", List.of(roundId));
    }

    /// @return the pair behind an assignment of the expert who is signed in; refuses others and other versions
    public Pair own(UUID assignmentId, ExpectedVersion expected) {
        var assignment = own.get(assignmentId);
        if (assignment.state() == AssignmentState.VOIDED) throw new Refusal(NOT_FOUND);
        expected.check(assignment.version());
        return new Pair(assignment.applicationId(), assignment.expertId());
    }

    private Map<UUID, Progress> progress(String by, String within, Collection<UUID> ids) {
        var progress = new HashMap<UUID, Progress>();
        if (ids.isEmpty()) return progress;
        assignments
                .rows(
                        "select " + by + ", count(*), sum(case when state = 'SUBMITTED' then 1 else 0 end)"
                                + " from Assignment where " + within + " in ?1 and state <> 'VOIDED' group by " + by,
                        Object[].class,
                        ids)
                .forEach(row -> progress.put(
                        (UUID) row[0], new Progress(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return progress;
    }

    private Map<UUID, Long> counts(String jpql, UUID parameter) {
        var counts = new HashMap<UUID, Long>();
        assignments.rows(jpql, Object[].class, parameter).forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }
}
