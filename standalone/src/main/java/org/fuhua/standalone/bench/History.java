package org.fuhua.standalone.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Applications of earlier years: copies of one that was really handed in, made in the database, as nobody
/// could write a million of them over the API while a benchmark waits. Each has one of its sections.
final class History {
    static final String COMMON = "申报";
    static final String SOME = "电极";
    static final String RARE = "罕见";
    private static final int BATCH = 50_000;
    private static final String[] TABLES = {"application", "application_section", "application_search"};

    private final Connection connection;
    private final UUID model;
    private final String method;

    /// @param connection of the administrator to the applicant's database
    /// @param model that was handed in
    /// @param method by which the copies were compared with each other, as it seems
    History(Connection connection, String model, String method) throws SQLException {
        this.connection = connection;
        this.model = UUID.fromString(model);
        this.method = method;
        run("""
                create or replace function bench_id(n bigint) returns uuid language sql immutable as $$
                    select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$""");
        run("""
                create or replace function bench_title(n bigint) returns text language sql immutable as $$
                    select case when n % 50000 = 0 then '罕见的' when n % 100 = 0 then '电极' else '' end
                           || '压测申报' || n $$""");
    }

    /// Adds those from one number to the other, the newest first. Every 100th has a word of its own, and every
    /// 50,000th.
    void copy(int from, int to) throws SQLException {
        var indexes = to - from > BATCH ? dropIndexes() : List.<String>of();
        run("set session_replication_role = replica"); // what they refer to is there
        for (int n = from; n < to; n += BATCH) batch(n, Math.min(to, n + BATCH) - 1);
        run("set session_replication_role = origin");
        run("set maintenance_work_mem = '512MB'");
        for (var index : indexes) run(index);
        for (var table : TABLES) run("vacuum analyze " + table);
        run("checkpoint");
    }

    private void batch(int first, int last) throws SQLException {
        run("""
                insert into application (id, version, call_id, call_version, organisation_id, state, number, title,
                       requested_minor, returned, digest, eligibility, created_by, changed_at, submitted_at)
                select bench_id(n), version, call_id, call_version, organisation_id,
                       (array['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'RECOMMENDED', 'FORMAL_PASSED'])[1 + n % 5],
                       'B-' || n, bench_title(n), requested_minor + n, returned, digest, eligibility, created_by,
                       changed_at, submitted_at - n * interval '1 second'
                  from application cross join generate_series(?, ?) n where id = ?""", first, last, model);
        run("""
                insert into application_section (application_id, code, version, answers, completeness, saved_at,
                       saved_by)
                select bench_id(n), code, version, answers, completeness, saved_at, saved_by
                  from application_section cross join generate_series(?, ?) n
                 where application_id = ? and code = 's1'""", first, last, model);
        run("""
                insert into application_search (application_id, organisation_id, own, text, terms, compared_by)
                select bench_id(n), organisation_id, 'b-' || n || E'\\n' || bench_title(n),
                       'b-' || n || E'\\n' || bench_title(n) || E'\\n' || split_part(text, E'\\n', 3),
                       terms || n::text || case when n % 50000 = 0 then array['罕', '见', '罕见', '见的', '的压']
                                                when n % 100 = 0 then array['电', '极', '电极', '极压']
                                                else array[]::text[] end, ?
                  from application_search cross join generate_series(?, ?) n where application_id = ?""", method, first, last, model);
    }

    /// Filling an index row by row would take many times as long as making it.
    ///
    /// @return how they are made again
    private List<String> dropIndexes() throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var select = connection.prepareStatement("""
                        select indexname, indexdef from pg_indexes
                         where tablename = any (?) and indexname not in (select conname from pg_constraint)""")) {
            select.setArray(1, connection.createArrayOf("text", TABLES));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        for (var name : names) run("drop index " + name);
        return definitions;
    }

    /// Waits until the connectors have read past what was written, as they would go on taking processor time.
    void awaitConnectors() throws SQLException, InterruptedException {
        while (behind() > 32 << 20) Thread.sleep(500);
    }

    private long behind() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select coalesce(max(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)), 0)
                          from pg_replication_slots""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
