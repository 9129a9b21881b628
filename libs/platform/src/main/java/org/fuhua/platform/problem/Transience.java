package org.fuhua.platform.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/// Tells failures that pass by themselves (a restarting database, a deadlock) from those that do not.
public final class Transience {
    private Transience() {}

    /// @return whether trying the same again later may help
    public static boolean of(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case SQLTransientException _ -> true;
            case SQLException sql -> passing(sql);
            case IOException _ -> true;
            default -> false;
        };
    }

    /// Classes 08 connection, 40 rollback, 53 resources, 57 operator intervention (shutdown, starting up).
    private static boolean passing(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) return sql.getMessage() != null && sql.getMessage().contains("timeout");
        return state.startsWith("08") || state.startsWith("40") || state.startsWith("53") || state.startsWith("57");
    }
}
