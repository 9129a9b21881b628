package org.fuhua.oversight.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement that a fact leads to. Doing it again changes nothing; doing it in another order ends the same.
///
/// @param sql names the schema of the tables as `$`
record Change(String sql, List<@Nullable Object> values) {
    static Change of(String sql, @Nullable Object... values) {
        return new Change(sql, Collections.unmodifiableList(Arrays.asList(values)));
    }

    void make(Connection connection, String schema) throws SQLException {
        try (var statement = connection.prepareStatement(sql.replace("$", schema))) {
            for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
            statement.executeUpdate();
        }
    }
}
