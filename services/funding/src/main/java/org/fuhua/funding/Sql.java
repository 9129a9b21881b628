package org.fuhua.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Plain SQL where objects are in the way: the ledger, copies, and what lists show. Takes part in the transaction.
@ApplicationScoped
public class Sql {
    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Values of one column of many rows, for a statement that unnests them.
    ///
    /// @param type of PostgreSQL
    public record Column(String type, @Nullable Object[] values) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Column(var itsType, var itsValues)
                    && itsType.equals(type)
                    && Arrays.equals(itsValues, values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /// Reads one row.
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> shape, @Nullable Object... arguments) {
        return with(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (rows.next()) list.add(shape.read(rows));
                return list;
            }
        });
    }

    public <T> Optional<T> one(String sql, Row<T> shape, @Nullable Object... arguments) {
        return list(sql, shape, arguments).stream().findFirst();
    }

    /// @return how many rows were changed
    public int update(String sql, @Nullable Object... arguments) {
        return with(sql, arguments, PreparedStatement::executeUpdate);
    }

    /// Lets transactions about the same thing wait for each other, even when there is no row to lock yet.
    public void lock(String thing, Object id) {
        one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "funding/" + thing + "/" + id);
    }

    public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, @Nullable Object[] arguments, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, bind(connection, arguments[i]));
            return work.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database refused a statement", failed);
        }
    }

    private static @Nullable Object bind(Connection connection, @Nullable Object argument) throws SQLException {
        return switch (argument) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> ids -> connection.createArrayOf("uuid", ids.toArray());
            case Column column -> connection.createArrayOf(column.type(), column.values());
            default -> argument;
        };
    }
}
