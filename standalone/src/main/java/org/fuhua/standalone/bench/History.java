package org.fuhua.standalone.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Applications of earlier years: copies of one that was really handed in, made in the database, as nobody could write
/// a
/// million of them over the API while a benchmark waits.
final class History {
    private static final int RARE_EVERY = 50_000;

    private final Connection connection;

    /// @param connection to the applicant's database
    History(Connection connection) {
        this.connection = connection;
    }

    /// Adds copies. Every 50,000th, and the first, is called 罕见 besides.
    void copy(String applicationId, int from, int to) throws SQLException {
        var model = UUID.fromString(applicationId);
        run("""
                insert into application (id, version, call_id, call_version, organisation_id, state, number, title,
                       requested_minor, returned, digest, created_by, changed_at, submitted_at)
                select bench_id(n), version, call_id, call_version, organisation_id, state, 'B-' || n,
                       case when n % %1$d = 0 then '罕见的' else '' end || title || n,
                       requested_minor + n, returned, digest, created_by, changed_at,
                       submitted_at - n * interval '1 second'
                  from application cross join generate_series(?, ?) n where id = ?""".formatted(RARE_EVERY), from, to - 1, model);
        run("""
                insert into application_search (application_id, organisation_id, own, text, terms)
                select bench_id(n), organisation_id, own, text,
                       case when n % %1$d = 0 then terms || array['罕', '见', '罕见'] else terms end
                  from application_search cross join generate_series(?, ?) n where application_id = ?""".formatted(RARE_EVERY), from, to - 1, model);
        for (var table : new String[] {"application", "application_search"}) run("vacuum analyze " + table);
    }

    /// Makes ids that grow like the service's own.
    void prepare() throws SQLException {
        run("""
                create or replace function bench_id(n bigint) returns uuid language sql immutable as $$
                    select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$""");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
