package org.fuhua.applicant.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Fingerprints of all applications that were handed in, and which of them wait for their comparison.
@ApplicationScoped
class OverlapDocuments {
    // What came to nothing is no overlap; one that was not chosen is, as it may have been handed on to somebody else.
    private static final String LIVING = " join application a on a.id = d.application_id and a.state <> 'WITHDRAWN'";

    private final DataSource dataSource;

    OverlapDocuments(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Takes one that waits for the rest of the transaction; replicas pass over each other's. What is sealed waits
    /// until its call is over, so that nothing of it is shown before.
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> takeWaiting(Instant now) {
        var ids = ids("""
                select s.application_id
                from application_search s join application a on a.id = s.application_id join call c on c.id = a.call_id
                where s.compared_by is null
                  and (c.sealed_until is null or c.sealed_until <= cast(? as timestamptz) or c.state = 'CLOSED')
                order by s.application_id limit 1 for update of s skip locked""", (select, _) -> select.setString(1, now.toString()));
        return ids.stream().findFirst();
    }

    /// @return empty when nothing was handed in under this id
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Boolean> isCompared(UUID applicationId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select compared_by is not null from application_search where application_id = ?")) {
            select.setObject(1, applicationId);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBoolean(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the comparison could not be looked up", failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void compared(UUID applicationId, String method) {
        run("update application_search set compared_by = ? where application_id = ?", (update, _) -> {
            update.setString(1, method);
            update.setObject(2, applicationId);
        });
    }

    /// Lets everything wait again that was compared in another way.
    @Transactional(Transactional.TxType.MANDATORY)
    void forgetOtherMethods(String method) {
        run(
                "update application_search set compared_by = null where compared_by <> ?",
                (update, _) -> update.setString(1, method));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void put(UUID applicationId, Collection<Long> fingerprints, Collection<String> people) {
        run("""
                insert into overlap_document (application_id, fingerprints, people) values (?, ?, ?)
                on conflict (application_id) do update
                  set fingerprints = excluded.fingerprints, people = excluded.people""", (put, connection) -> {
            put.setObject(1, applicationId);
            put.setArray(2, connection.createArrayOf("bigint", fingerprints.toArray()));
            put.setArray(3, connection.createArrayOf("text", people.toArray()));
        });
    }

    /// @return those that share most fingerprints, the most first
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> alike(UUID applicationId, Collection<Long> fingerprints, int most) {
        return ids("""
                select d.application_id from overlap_document d""" + LIVING + """

                where d.fingerprints && ? and d.application_id <> ?
                order by (select count(*) from unnest(d.fingerprints) f where f = any (?)) desc, d.application_id desc
                limit ?""", (select, connection) -> {
            var mine = connection.createArrayOf("bigint", fingerprints.toArray());
            select.setArray(1, mine);
            select.setObject(2, applicationId);
            select.setArray(3, mine);
            select.setInt(4, most);
        });
    }

    /// @return those in whose teams one of the people is, the newest first
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> withAnyOf(UUID applicationId, Collection<String> people, int most) {
        return ids("""
                select d.application_id from overlap_document d""" + LIVING + """

                where d.people && ? and d.application_id <> ? order by d.application_id desc limit ?""", (select, connection) -> {
            select.setArray(1, connection.createArrayOf("text", people.toArray()));
            select.setObject(2, applicationId);
            select.setInt(3, most);
        });
    }

    private interface Values {
        void set(PreparedStatement statement, Connection connection) throws SQLException;
    }

    private List<UUID> ids(String sql, Values values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            values.set(select, connection);
            try (var rows = select.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (rows.next()) ids.add(rows.getObject(1, UUID.class));
                return ids;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the fingerprints could not be read", failed);
        }
    }

    private void run(String sql, Values values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.set(statement, connection);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the fingerprints could not be kept", failed);
        }
    }
}
