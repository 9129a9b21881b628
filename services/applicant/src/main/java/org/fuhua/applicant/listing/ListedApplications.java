package org.fuhua.applicant.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fuhua.applicant.listing.ListFilter.Scope;
import org.fuhua.applicant.search.SearchWords;
import org.jspecify.annotations.Nullable;

/// Reads lists of applications, page by page or from beginning to end.
@ApplicationScoped
class ListedApplications {
    private static final int FETCHED_AT_ONCE = 500;

    private final DataSource dataSource;
    private final Clock clock;

    ListedApplications(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<ListedApplication> page(
            ListFilter filter, @Nullable Scope scope, ListOrder.Sorted sorted, @Nullable ListCursor after, int rows) {
        var where = filter.conditions(scope, clock.instant());
        if (after != null) where = ListSql.all(where, sorted.after(after));
        try (var connection = dataSource.getConnection()) {
            if (filter.words() != null) return searched(connection, filter.words(), where, sorted, rows);
            return read(connection, ListSql.join(ListQueries.inOrder(where, sorted.sql()), " limit " + rows));
        } catch (SQLException failed) {
            throw new IllegalStateException("the applications could not be listed", failed);
        }
    }

    /// Newest first, as drafts have no moment of submission yet; ids grow with time.
    @Transactional(Transactional.TxType.MANDATORY)
    List<ListedApplication> newest(ListFilter filter, Scope.Own scope, @Nullable String before, int rows) {
        var where = ListSql.join(
                filter.conditions(scope, clock.instant()),
                filter.readThrough(),
                before == null ? "" : ListSql.of(" and a.id < cast(? as uuid)", before));
        try (var connection = dataSource.getConnection()) {
            return read(connection, ListSql.join(ListQueries.inOrder(where, "a.id desc"), " limit " + rows));
        } catch (SQLException failed) {
            throw new IllegalStateException("the applications could not be listed", failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    int count(ListFilter filter, @Nullable Scope scope, int most) {
        boolean own = scope instanceof Scope.Own;
        var where = own
                ? ListSql.join(filter.conditions(scope, clock.instant()), filter.readThrough())
                : filter.conditions(scope, clock.instant());
        try (var connection = dataSource.getConnection()) {
            if (filter.words() != null && !own) readNoTableThrough(connection);
            try (var select = ListQueries.count(own ? null : filter.words(), where, most)
                            .prepare(connection);
                    var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the applications could not be counted", failed);
        }
    }

    /// Hands all rows on in batches, never holding more than one: a cursor on the server reads ahead.
    @Transactional(Transactional.TxType.MANDATORY)
    void all(
            ListFilter filter,
            @Nullable Scope scope,
            ListOrder.Sorted sorted,
            Consumer<List<ListedApplication>> batches) {
        var where = filter.conditions(scope, clock.instant());
        var sql = filter.words() == null
                ? ListQueries.inOrder(where, sorted.sql())
                : ListQueries.everywhere(filter.words(), where, sorted.sql());
        try (var connection = dataSource.getConnection();
                var select = sql.prepare(connection)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            var batch = new ArrayList<ListedApplication>(FETCHED_AT_ONCE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    batch.add(ListedApplication.read(rows, 1));
                    if (batch.size() < FETCHED_AT_ONCE) continue;
                    batches.accept(batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) batches.accept(batch);
        } catch (SQLException failed) {
            throw new IllegalStateException("the applications could not be read", failed);
        }
    }

    private static List<ListedApplication> searched(
            Connection connection, SearchWords words, ListSql where, ListOrder.Sorted sorted, int rows)
            throws SQLException {
        int first = ListQueries.TRIED;
        var found = read(connection, ListQueries.inFirst(first, words, where, sorted.sql(), rows));
        if (isPage(connection, found, rows, first, where)) return found;
        if (found.size() >= ListQueries.COMMON) {
            first = ListQueries.LOOKED_THROUGH;
            found = read(connection, ListQueries.inFirst(first, words, where, sorted.sql(), rows));
            if (isPage(connection, found, rows, first, where)) return found;
        }
        readNoTableThrough(connection);
        return read(connection, ListSql.join(ListQueries.everywhere(words, where, sorted.sql()), " limit " + rows));
    }

    /// @return whether the page is full, or there are no others than those looked through
    private static boolean isPage(
            Connection connection, List<ListedApplication> found, int wanted, int first, ListSql where)
            throws SQLException {
        if (found.size() == wanted) return true;
        try (var select = ListQueries.more(first, where).prepare(connection);
                var row = select.executeQuery()) {
            row.next();
            return !row.getBoolean(1);
        }
    }

    /// For the rest of the transaction. The planner takes words for independent; when two common ones never meet,
    /// it would read the table through in the hope of a quick end.
    private static void readNoTableThrough(Connection connection) throws SQLException {
        try (var set = connection.createStatement()) {
            set.execute("set local enable_seqscan = off");
        }
    }

    private static List<ListedApplication> read(Connection connection, ListSql sql) throws SQLException {
        try (var select = sql.prepare(connection);
                var rows = select.executeQuery()) {
            var listed = new ArrayList<ListedApplication>();
            while (rows.next()) listed.add(ListedApplication.read(rows, 1));
            return listed;
        }
    }
}
