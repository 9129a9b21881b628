package org.fuhua.review.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fuhua.review.assessment.ScoreSheet;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final String ACTIVE = "state <> 'VOIDED'";
    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into assignment (id, version, round_id, call_id, application_id, expert_id, state, deadline_at, sheet)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MEANS = """
            select application_id, avg(cast(cast(sheet as jsonb) -> 'scores' ->> :criterion as numeric))
            from assignment
            where round_id = :round and state = 'SUBMITTED' and application_id = any (:applications)
            group by application_id""";

    private final DataSource dataSource;

    Assignments(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Assignment> of(UUID expertId, UUID after, int rows) {
        return find(ACTIVE + " and expertId = ?1 and id > ?2 order by id", expertId, after)
                .page(0, rows)
                .list();
    }

    /// @return what was taken from an expert
    List<Assignment> voidedOf(UUID expertId, UUID after, int rows) {
        return find("state = 'VOIDED' and expertId = ?1 and id > ?2 order by id", expertId, after)
                .page(0, rows)
                .list();
    }

    List<Assignment> inRound(
            UUID roundId,
            @Nullable UUID applicationId,
            @Nullable AssignmentState state,
            Set<UUID> without,
            UUID after,
            int rows) {
        var where = new StringBuilder("roundId = :round and id > :after");
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("round", roundId);
        parameters.put("after", after);
        if (applicationId != null) {
            where.append(" and applicationId = :application");
            parameters.put("application", applicationId);
        }
        if (!without.isEmpty()) {
            where.append(" and applicationId not in :without");
            parameters.put("without", without);
        }
        if (state != null) {
            where.append(" and state = :state");
            parameters.put("state", state);
        }
        return find(where + " order by id", parameters).page(0, rows).list();
    }

    Optional<UUID> callOf(UUID roundId) {
        return find("roundId", roundId).firstResultOptional().map(Assignment::callId);
    }

    List<Assignment> unfinished(UUID expertId, UUID roundId) {
        return list("state in ('OPEN', 'IN_PROGRESS') and expertId = ?1 and roundId = ?2", expertId, roundId);
    }

    List<Assignment> activeOn(UUID applicationId) {
        return list(ACTIVE + " and applicationId = ?1", applicationId);
    }

    List<Assignment> activeOf(UUID expertId, Collection<UUID> applicationIds) {
        return list(ACTIVE + " and expertId = ?1 and applicationId in ?2", expertId, applicationIds);
    }

    /// @return what an expert judges, in whatever round
    List<UUID> applicationsOf(UUID expertId) {
        return rows("select applicationId from Assignment where expertId = ?1 and " + ACTIVE, UUID.class, expertId);
    }

    <T> List<T> rows(String jpql, Class<T> type, Object... parameters) {
        var query = getEntityManager().createQuery(jpql, type);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.getResultList();
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    Map<UUID, BigDecimal> meansOn(UUID roundId, String criterion, Collection<UUID> applicationIds) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(MEANS, Tuple.class)
                .setParameter("round", roundId)
                .setParameter("criterion", criterion)
                .setParameter("applications", applicationIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .filter(row -> row.get(1) != null)
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, BigDecimal.class)));
    }

    /// New assignments by the thousand, in few round trips; they are not entities of this transaction.
    void insert(List<Assignment> made) {
        var empty = new ScoreSheet.Column().convertToDatabaseColumn(ScoreSheet.empty());
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < made.size(); i++) {
                var assignment = made.get(i);
                insert.setObject(1, assignment.id());
                insert.setObject(2, assignment.roundId());
                insert.setObject(3, assignment.callId());
                insert.setObject(4, assignment.applicationId());
                insert.setObject(5, assignment.expertId());
                insert.setString(6, assignment.state().name());
                insert.setObject(7, assignment.deadlineAt().atOffset(ZoneOffset.UTC));
                insert.setString(8, empty);
                insert.addBatch();
                if ((i + 1) % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the assignments could not be written", failed);
        }
    }
}
