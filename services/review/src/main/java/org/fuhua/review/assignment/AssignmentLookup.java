package org.fuhua.review.assignment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.calibration.Mark;
import org.jspecify.annotations.Nullable;

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

    /// @return what an expert reads, in whatever round
    public List<Pair> pairsOf(UUID expertId) {
        return assignments.rows(
                "select new org.fuhua.review.assignment.AssignmentLookup$Pair(applicationId, expertId)"
                        + " from Assignment where expertId = ?1 and state <> 'VOIDED'",
                Pair.class,
                expertId);
    }

    /// A submitted sheet, without what it says.
    public record Sheet(UUID applicationId, UUID expertId, UUID callId, Instant submittedAt) {}

    /// @return every submitted sheet that stands
    public List<Sheet> sheets() {
        return assignments.rows(
                "select new org.fuhua.review.assignment.AssignmentLookup$Sheet(applicationId, expertId, callId,"
                        + " submittedAt) from Assignment where state = ?1",
                Sheet.class,
                AssignmentState.SUBMITTED);
    }

    /// @return the submitted sheets that stand and were submitted then or later
    public List<Sheet> sheetsSince(Instant since) {
        return assignments.rows(
                "select new org.fuhua.review.assignment.AssignmentLookup$Sheet(applicationId, expertId, callId,"
                        + " submittedAt) from Assignment where state = 'SUBMITTED' and submittedAt >= ?1",
                Sheet.class,
                since);
    }

    /// @return what an expert has not submitted yet in a round
    public List<Pair> unfinishedOf(UUID expertId, UUID roundId) {
        return assignments.unfinished(expertId, roundId).stream()
                .map(one -> new Pair(one.applicationId(), one.expertId()))
                .toList();
    }

    /// @param untouched whether nobody began to read
    public record Standing(UUID applicationId, UUID expertId, boolean untouched) {}

    /// @return who reads what in a round, and whether it was begun
    public List<Standing> standing(UUID roundId) {
        return assignments.rows(
                "select new org.fuhua.review.assignment.AssignmentLookup$Standing(applicationId, expertId,"
                        + " state = 'OPEN') from Assignment where roundId = ?1 and state <> 'VOIDED'",
                Standing.class,
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

    /// @return the mean score of each application on one criterion; of those where somebody scored it
    public Map<UUID, BigDecimal> meansOn(UUID roundId, String criterion, Collection<UUID> applicationIds) {
        return applicationIds.isEmpty() ? Map.of() : assignments.meansOn(roundId, criterion, applicationIds);
    }

    /// @return the applications that an expert was ever asked to judge, voided assignments too
    public Set<UUID> everAssignedTo(UUID expertId) {
        return Set.copyOf(assignments.rows(
                "select distinct applicationId from Assignment where expertId = ?1", UUID.class, expertId));
    }

    /// @param without applications that whoever looks must learn nothing of
    /// @return the submitted totals of a round, in the order of their assignments
    public List<Mark> marks(UUID roundId, Set<UUID> without) {
        var marks = marks(roundId);
        return without.isEmpty()
                ? marks
                : marks.stream()
                        .filter(mark -> !without.contains(mark.applicationId()))
                        .toList();
    }

    /// @return the experts who were ever asked to judge an application, voided assignments too
    public Set<UUID> everAssigned(UUID applicationId) {
        return Set.copyOf(assignments.rows(
                "select distinct expertId from Assignment where applicationId = ?1", UUID.class, applicationId));
    }

    /// A submitted sheet as who handles an objection sees it: not whose it is.
    public record Opinion(BigDecimal total, String overall) {}

    /// @return the submitted sheets of these experts on an application, in the order of their assignments
    public List<Opinion> submitted(UUID applicationId, Collection<UUID> expertIds) {
        return assignments.activeOn(applicationId).stream()
                .filter(assignment -> assignment.isSubmitted() && expertIds.contains(assignment.expertId()))
                .sorted(Comparator.comparing(Assignment::id))
                .map(assignment -> new Opinion(
                        Objects.requireNonNull(assignment.total()),
                        Objects.requireNonNullElse(assignment.sheet().overall(), "")))
                .toList();
    }

    /// What an expert wrote on a submitted sheet.
    ///
    /// @param criterion code; absent for the comment on the whole
    public record Comment(
            UUID assignmentId, UUID expertId, @Nullable String criterion, String text) {}

    /// @return what was written about an application, in the order of the assignments
    public List<Comment> comments(UUID applicationId) {
        return assignments.activeOn(applicationId).stream()
                .filter(Assignment::isSubmitted)
                .sorted(Comparator.comparing(Assignment::id))
                .flatMap(AssignmentLookup::comments)
                .filter(comment -> !comment.text().isBlank())
                .toList();
    }

    private static Stream<Comment> comments(Assignment assignment) {
        var sheet = assignment.sheet();
        var overall = Stream.ofNullable(sheet.overall())
                .map(text -> new Comment(assignment.id(), assignment.expertId(), null, text));
        var byCriterion = sheet.comments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Comment(assignment.id(), assignment.expertId(), one.getKey(), one.getValue()));
        return Stream.concat(byCriterion, overall);
    }

    /// @param without applications that whoever looks must learn nothing of
    public Map<UUID, Progress> progressOfRounds(Collection<UUID> roundIds, Set<UUID> without) {
        return progress("roundId", "roundId", roundIds, without);
    }

    public Map<UUID, Progress> progressOfApplications(Collection<UUID> applicationIds) {
        return progress("applicationId", "applicationId", applicationIds, Set.of());
    }

    /// @return progress of every application of a round that has an assignment
    public Map<UUID, Progress> progressOfApplicationsIn(UUID roundId) {
        return progress("applicationId", "roundId", List.of(roundId), Set.of());
    }

    /// @return the pair behind an assignment of the expert who is signed in; refuses others and other versions
    public Pair own(UUID assignmentId, ExpectedVersion expected) {
        var assignment = own.get(assignmentId);
        if (assignment.state() == AssignmentState.VOIDED) throw new Refusal(NOT_FOUND);
        expected.check(assignment.version());
        return new Pair(assignment.applicationId(), assignment.expertId());
    }

    private Map<UUID, Progress> progress(String by, String within, Collection<UUID> ids, Set<UUID> without) {
        var progress = new HashMap<UUID, Progress>();
        if (ids.isEmpty()) return progress;
        assignments
                .rows(
                        "select " + by + ", count(*), sum(case when state = 'SUBMITTED' then 1 else 0 end)"
                                + " from Assignment where " + within + " in ?1 and state <> 'VOIDED'"
                                + (without.isEmpty() ? "" : " and applicationId not in ?2") + " group by " + by,
                        Object[].class,
                        without.isEmpty() ? new Object[] {ids} : new Object[] {ids, without})
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
