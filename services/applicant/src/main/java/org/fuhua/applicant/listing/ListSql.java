package org.fuhua.applicant.listing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/// A piece of SQL together with the values of its parameters, in order.
record ListSql(String text, List<Object> values) {

    /// Values of one array parameter.
    private record Several(String type, Object[] values) {}

    static ListSql of(String text, Object... values) {
        return new ListSql(text, List.of(values));
    }

    static ListSql anyOf(String text, String type, Collection<?> several) {
        return of(text, new Several(type, several.toArray()));
    }

    /// @param pieces text or SQL, written one after the other
    static ListSql join(Object... pieces) {
        var text = new StringBuilder();
        var values = new ArrayList<Object>();
        for (var piece : pieces)
            if (piece instanceof ListSql sql) {
                text.append(sql.text());
                values.addAll(sql.values());
            } else text.append(piece);
        return new ListSql(text.toString(), values);
    }

    /// @param conditions of which absent ones fall away
    static ListSql all(@Nullable ListSql... conditions) {
        var present = Arrays.stream(conditions).<ListSql>mapMulti((one, out) -> {
            if (one != null) out.accept(one);
        });
        return join(Stream.concat(Stream.of("true"), present.flatMap(one -> Stream.of(" and ", one)))
                .toArray());
    }

    /// Planned for its values each time: the best ways to a common word and to a rare one are not the same.
    PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        int at = 1;
        for (var value : values)
            if (value instanceof Several(var type, var several))
                statement.setArray(at++, connection.createArrayOf(type, several));
            else statement.setObject(at++, value);
        return statement;
    }
}
