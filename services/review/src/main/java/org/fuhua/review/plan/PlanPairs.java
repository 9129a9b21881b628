package org.fuhua.review.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class PlanPairs implements PanacheRepositoryBase<PlanPair, PlanPair.Key> {
    private static final int BATCH = 1_000;
    private static final String INSERT =
            "insert into plan_pair (plan_id, position, application_id, expert_id, affinity, released)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    PlanPairs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param released a pair that stands and would be given up
    record Row(UUID applicationId, UUID expertId, int affinity, boolean released) {}

    /// Many rows in a few round trips; none of them is looked at again as an entity in this transaction.
    void insert(UUID planId, List<Row> rows) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            int position = 0;
            for (var row : rows) {
                insert.setObject(1, planId);
                insert.setInt(2, ++position);
                insert.setObject(3, row.applicationId());
                insert.setObject(4, row.expertId());
                insert.setInt(5, row.affinity());
                insert.setBoolean(6, row.released());
                insert.addBatch();
                if (position % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the pairs of the plan could not be written", failed);
        }
    }

    /// @return the next pairs that are to be assigned, only to be read
    List<PlanPair> made(UUID planId, int after, int rows) {
        return find("planId = ?1 and position > ?2 and not released order by position", planId, after)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .page(0, rows)
                .list();
    }

    /// @return the pairs that stand and would be given up; few
    List<PlanPair> released(UUID planId) {
        return list("planId = ?1 and released order by position", planId);
    }

    List<PlanPair> of(UUID planId, int after, int rows) {
        return find("planId = ?1 and position > ?2 order by position", planId, after)
                .page(0, rows)
                .list();
    }
}
