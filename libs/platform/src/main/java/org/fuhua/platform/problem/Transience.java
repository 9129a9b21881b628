package org.fuhua.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells failures that pass by themselves (a restarting database, a deadlock) from those that do not.
public final class Transience {
    private Transience() {}

    /// Looks at causes and at what was suppressed: a commit that lost its connection is told only there.
    ///
    /// @return whether trying the same again later may help
    public static boolean of(@Nullable Throwable failure) {
        return failure != null && anywhere(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean anywhere(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) return false;
        if (itself(failure)) return true;
        var cause = failure.getCause();
        return cause != null && anywhere(cause, seen)
                || Arrays.stream(failure.getSuppressed()).anyMatch(suppressed -> anywhere(suppressed, seen));
    }

    /// @return the SQL states anywhere in a failure, for those who must tell a conflict from an outage
    public static Stream<String> sqlStates(@Nullable Throwable failure) {
        if (failure == null) return Stream.empty();
        var own = failure instanceof SQLException sql && sql.getSQLState() != null
                ? Stream.of(sql.getSQLState())
                : Stream.<String>empty();
        return Stream.of(
                        own,
                        sqlStates(failure.getCause()),
                        Arrays.stream(failure.getSuppressed()).flatMap(Transience::sqlStates))
                .flatMap(states -> states);
    }

    private static boolean itself(Throwable failure) {
        return switch (failure) {
            case SQLTransientException _ -> true;
            case SQLException sql -> passing(sql);
            case JsonProcessingException _ -> false;
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
