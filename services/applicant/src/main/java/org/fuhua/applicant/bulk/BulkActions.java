package org.fuhua.applicant.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.applicant.application.DecideApplication.Decision;
import org.fuhua.applicant.bulk.BulkReport.ItemOutcome;
import org.jspecify.annotations.Nullable;

/// Plans of decisions about many, with what came of each.
@ApplicationScoped
class BulkActions {
    private final DataSource dataSource;

    BulkActions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// A plan as kept, and whose it is.
    record Kept(String actor, BulkPlan plan) {}

    /// @return whether it is new
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(UUID id, String actor, BulkPlan plan, Instant now) {
        try (var connection = dataSource.getConnection()) {
            try (var insert = connection.prepareStatement("""
                    insert into bulk_action (id, actor, kind, words, created_at) values (?, ?, ?, ?, ?)
                    on conflict (id) do nothing""")) {
                insert.setObject(1, id);
                insert.setString(2, actor);
                insert.setString(3, plan.kind().name());
                insert.setString(4, plan.words());
                insert.setTimestamp(5, Timestamp.from(now));
                if (insert.executeUpdate() == 0) return false;
            }
            items(connection, id, plan);
            ticks(connection, id, plan);
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException("the plan could not be kept", failed);
        }
    }

    private static void items(Connection connection, UUID id, BulkPlan plan) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into bulk_item (bulk_action_id, application_id, place, expected_version, outcome)
                values (?, ?, ?, ?, 'PENDING')""")) {
            for (int place = 0; place < plan.items().size(); place++) {
                insert.setObject(1, id);
                insert.setObject(2, plan.items().get(place).applicationId());
                insert.setInt(3, place);
                insert.setLong(4, plan.items().get(place).version());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void ticks(Connection connection, UUID id, BulkPlan plan) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into bulk_tick (bulk_action_id, call_id, code) values (?, ?, ?)")) {
            for (var call : plan.checked().entrySet())
                for (var code : call.getValue()) {
                    insert.setObject(1, id);
                    insert.setObject(2, call.getKey());
                    insert.setString(3, code);
                    insert.addBatch();
                }
            insert.executeBatch();
        }
    }

    private static Map<UUID, Set<String>> ticks(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("select call_id, code from bulk_tick where bulk_action_id = ?")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                var checked = new HashMap<UUID, Set<String>>();
                while (rows.next())
                    checked.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new HashSet<>())
                            .add(rows.getString(2));
                return checked;
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Kept> known(UUID id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select b.actor, b.kind, b.words, i.application_id, i.expected_version
                        from bulk_action b join bulk_item i on i.bulk_action_id = b.id where b.id = ? order by i.place""")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                Kept kept = null;
                var checked = ticks(connection, id);
                var items = new ArrayList<BulkPlan.Item>();
                while (rows.next()) {
                    if (kept == null)
                        kept = new Kept(
                                rows.getString(1),
                                new BulkPlan(Decision.valueOf(rows.getString(2)), rows.getString(3), checked, items));
                    items.add(new BulkPlan.Item(rows.getObject(4, UUID.class), rows.getLong(5)));
                }
                return Optional.ofNullable(kept);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the plan could not be read", failed);
        }
    }

    /// Takes an item for the rest of the transaction. Somebody who retries meanwhile waits here.
    ///
    /// @return whether it is still to be decided
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(UUID id, UUID applicationId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select 1 from bulk_item where bulk_action_id = ? and application_id = ? and outcome = 'PENDING'
                        for update""")) {
            select.setObject(1, id);
            select.setObject(2, applicationId);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the item could not be taken", failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void settle(UUID id, UUID applicationId, ItemOutcome outcome, @Nullable String problem) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("""
                        update bulk_item set outcome = ?, problem = ?
                        where bulk_action_id = ? and application_id = ? and outcome = 'PENDING'""")) {
            update.setString(1, outcome.name());
            update.setString(2, problem);
            update.setObject(3, id);
            update.setObject(4, applicationId);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the item could not be settled", failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<BulkReport.BulkItem> items(UUID id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select i.application_id, a.number, a.title, i.outcome, i.problem
                        from bulk_item i join application a on a.id = i.application_id
                        where i.bulk_action_id = ? order by i.place""")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                var items = new ArrayList<BulkReport.BulkItem>();
                while (rows.next())
                    items.add(BulkReport.BulkItem.of(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getString(3),
                            ItemOutcome.valueOf(rows.getString(4)),
                            rows.getString(5)));
                return items;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the report could not be read", failed);
        }
    }

    /// How an application is called.
    record Called(@Nullable String number, @Nullable String title) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Called> called(List<UUID> applicationIds) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select id, number, title from application where id = any (?) and submitted_at is not null and state <> 'DRAFT'")) {
            select.setArray(1, connection.createArrayOf("uuid", applicationIds.toArray()));
            try (var rows = select.executeQuery()) {
                var called = new HashMap<UUID, Called>();
                while (rows.next())
                    called.put(rows.getObject(1, UUID.class), new Called(rows.getString(2), rows.getString(3)));
                return called;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the applications could not be read", failed);
        }
    }
}
