package org.fuhua.oversight.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// The schema in use, the one that a rebuild fills, and the lock between them.
///
/// Taking a fact holds the lock shared until its transaction ends; the swap holds it alone. So at the moment of the
/// swap no fact is half taken, and every fact taken before lies in Kafka below the end that the rebuild then reads to.
@ApplicationScoped
public class Tables {
    public static final String LIVE = "projection";
    public static final String NEXT = "projection_next";
    private static final String OLD = "projection_old";
    private static final long LOCK = 0x66_75_68_75_61L;

    void share(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock_shared(" + LOCK + ")");
    }

    public void lock(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
    }

    /// Makes empty tables, doing away with what an interrupted rebuild left.
    public void prepare(Connection connection) throws SQLException {
        dropOld(connection);
        run(connection, "drop schema if exists " + NEXT + " cascade");
        run(connection, "select create_projection('" + NEXT + "')");
    }

    /// Puts the filled tables in the place of those in use; readers see either, never a mixture.
    public void swap(Connection connection) throws SQLException {
        run(connection, "alter schema " + LIVE + " rename to " + OLD);
        run(connection, "alter schema " + NEXT + " rename to " + LIVE);
    }

    public void dropOld(Connection connection) throws SQLException {
        run(connection, "drop schema if exists " + OLD + " cascade");
    }

    /// Marks what the tables hold as seen, for a database whose inbox was lost with everything else.
    public void fillInbox(Connection connection) throws SQLException {
        run(connection, """
                insert into inbox (consumer, event_id, type)
                select '%s', event_id, type from %s.fact on conflict do nothing""".formatted(TakeFact.CONSUMER, LIVE));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
