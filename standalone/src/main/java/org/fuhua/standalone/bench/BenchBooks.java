package org.fuhua.standalone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.fuhua.standalone.Platform;

/// A pool with ten thousand lines that can be told by their number, and as many entries of the past as are wanted.
final class BenchBooks implements AutoCloseable {
    static final int ACCOUNTS = 10_000;
    static final int FIRST_YEAR = 2010;
    static final int YEARS = 10;

    static final String POOL = "00000000-0000-7000-8000-ffffffffffff";
    static final int PAYMENTS = 10_000;
    static final String YUAN = "99.00"; // together below what a second checker is asked for

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CALL = "00000000-0000-7000-8000-fffffffffffe";
    private static final String EACH_FEN = "100000000000";

    /// The same double entry as the service's, with the same tables, triggers and fact, by row locks alone.
    private static final String DOUBLE_ENTRY = """
            \\set a random(1, %1$d)
            \\set d random(1, %1$d - 1)
            \\set b 1 + (:a + :d - 1) %% %1$d
            begin;
            select id, balance_minor from ledger_account where id in (bench_account(:a), bench_account(:b))
            order by account_rank(kind), id for no key update;
            with t as (
                insert into ledger_transaction (id, pool_id, kind, cause_id, reference, at, booked_on, actor,
                                                request_key, request_line, request_hash)
                values (uuidv7(), '%2$s', 'TRANSFER', uuidv7(), 'bench', now(), current_date, 'pgbench',
                        uuidv7()::text, 0, repeat('0', 64)) returning id)
            insert into ledger_entry (id, transaction_id, account_id, pool_id, side, amount_minor, balance_after_minor,
                                      booked_on)
            select uuidv7(), t.id, a.id, '%2$s', v.side, 1,
                   a.balance_minor + case v.side when 'DEBIT' then -1 else 1 end, current_date
            from t cross join (values (:a::bigint, 'DEBIT'), (:b::bigint, 'CREDIT')) v(n, side)
            join ledger_account a on a.id = bench_account(v.n);
            insert into outbox (id, aggregatetype, aggregateid, type, payload, sequence, source, occurred_at, dataschema,
                                correlationid, actor)
            values (uuidv7(), '%3$s', uuidv7()::text, 'org.fuhua.funding.benched.v1', repeat('x', 320), 1, '/funding',
                    now()::text, '/none', 'bench', 'pgbench');
            commit;
            """;

    private final Platform platform;
    private Connection administrator;
    private int filled;

    BenchBooks(Platform platform) throws SQLException {
        this.platform = platform;
        administrator = connect(platform);
    }

    private static Connection connect(Platform platform) throws SQLException {
        var database = platform.databases().database();
        var login = new Properties();
        login.setProperty("user", database.administrator());
        login.setProperty("password", database.password());
        return DriverManager.getConnection(database.url("funding"), login);
    }

    /// After the database was killed.
    void reconnect() throws Exception {
        platform.awaitHealthy(PATIENCE);
        administrator.close();
        administrator = connect(platform);
    }

    static UUID account(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(number));
    }

    /// Opens the lines and appropriates to each; one transaction with an entry for each of them.
    void open() throws SQLException {
        execute("""
                create function bench_account(n bigint) returns uuid language sql immutable as
                $$ select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$""");
        execute("insert into pool values ('%s', 0, 'BENCH', '压测专账', 'Benchmark', 2026)".formatted(POOL));
        execute("""
                insert into ledger_account (id, pool_id, kind, subject_id, name)
                select bench_account(0), '%1$s'::uuid, 'TREASURY', null, null
                union all select bench_account(n), '%1$s', 'ALLOTTED', bench_account(n), 'L' || n
                from generate_series(1, %2$d) n""".formatted(POOL, ACCOUNTS));
        execute("""
                with t as (insert into ledger_transaction (id, pool_id, kind, cause_id, reference, at, booked_on, actor)
                    values (uuidv7(), '%1$s', 'APPROPRIATION', uuidv7(), 'bench', now(), '%4$d-01-01', 'bench')
                    returning id, booked_on)
                insert into ledger_entry (id, transaction_id, account_id, pool_id, side, amount_minor,
                                          balance_after_minor, booked_on)
                select uuidv7(), t.id, bench_account(n), '%1$s', case n when 0 then 'DEBIT' else 'CREDIT' end,
                       case n when 0 then %2$d * %3$s else %3$s end, case n when 0 then %2$d * %3$s else %3$s end,
                       t.booked_on
                from t cross join generate_series(0, %2$d) n""".formatted(POOL, ACCOUNTS, EACH_FEN, FIRST_YEAR));
        execute("grant execute on function bench_account(bigint) to funding");
        execute("analyze");
    }

    /// Postings of the past, each year as many: a fen from each line to the next. The triggers would take hours, so
    /// what they keep is worked out afterwards, all at once.
    void fill(int entries) throws SQLException {
        execute("set session_replication_role = replica");
        int perYear = entries / 2 / YEARS;
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            execute("""
                    create temporary table past as
                    select uuidv7() as id, i, date '%1$d-01-01' + (i * 365 / %2$d)::int as day
                    from generate_series(0, %2$d - 1) i""".formatted(year, perYear));
            execute("""
                    insert into ledger_transaction (id, pool_id, kind, cause_id, reference, at, booked_on, actor)
                    select id, '%s', 'TRANSFER', id, 'bench', day, day, 'bench' from past""".formatted(POOL));
            execute("""
                    insert into ledger_entry (id, transaction_id, account_id, pool_id, side, amount_minor,
                                              balance_after_minor, booked_on)
                    select uuidv7(), p.id, bench_account(1 + (p.i + v.next) %% %2$d), '%1$s', v.side, 1, %3$s, p.day
                    from past p cross join (values (0, 'DEBIT'), (1, 'CREDIT')) v(next, side)""".formatted(POOL, ACCOUNTS, EACH_FEN));
            execute("drop table past");
        }
        execute("truncate ledger_day");
        execute("""
                insert into ledger_day select account_id, booked_on,
                    coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0),
                    coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0)
                from ledger_entry group by account_id, booked_on""");
        execute("""
                update ledger_account a set debits_minor = d.debits, credits_minor = d.credits
                from (select account_id, sum(debits_minor) as debits, sum(credits_minor) as credits
                      from ledger_day group by account_id) d where d.account_id = a.id""");
        execute("set session_replication_role = origin");
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /// Agreements in effect, each with what it was promised and a payment that waits for a run; others each time.
    void payments() throws SQLException {
        filled++;
        int first = filled * 10 * PAYMENTS;
        int accounts = first + PAYMENTS;
        execute("""
                insert into agreement (id, version, number, application_id, application_number, call_id, organisation_id,
                    organisation_name, title, amount_minor, state, drafted_at, effective_at, bank_name, account_name,
                    account_no_sealed, account_no_tail)
                select bench_account(%4$d + n), 0, 'B-' || (%4$d + n), bench_account(%4$d + n), 'B-' || n, '%2$s',
                    bench_account(n), '压测单位' || n, '压测项目' || n, 9900, 'EFFECTIVE', now(), now(), '压测银行',
                    '压测单位' || n, p.account_no_sealed, '0001'
                from pool p cross join generate_series(1, %3$d) n where p.id = '%1$s'""".formatted(POOL, CALL, PAYMENTS, first));
        execute("""
                insert into agreement_tranche (agreement_id, no, title_zh, title_en, amount_minor)
                select bench_account(%2$d + n), 1, '首付', 'First', 9900 from generate_series(1, %1$d) n""".formatted(PAYMENTS, first));
        execute("""
                insert into ledger_account (id, pool_id, kind, subject_id, call_id, project_id)
                select bench_account(%5$d + n), '%1$s', 'COMMITTED', bench_account(%4$d + n), '%2$s', bench_account(%4$d + n)
                from generate_series(1, %3$d) n""".formatted(POOL, CALL, PAYMENTS, first, accounts));
        execute("""
                with t as (insert into ledger_transaction (id, pool_id, kind, cause_id, reference, at, booked_on, actor)
                    values (uuidv7(), '%1$s', 'COMMITMENT', uuidv7(), 'bench', now(), current_date, 'bench')
                    returning id, booked_on)
                insert into ledger_entry (id, transaction_id, account_id, pool_id, side, amount_minor,
                                          balance_after_minor, booked_on)
                select uuidv7(), t.id, a.id, '%1$s', v.side, 9900,
                       case v.side when 'DEBIT' then a.balance_minor - 9900 else 9900 end, t.booked_on
                from t cross join generate_series(1, %2$d) n cross join (values (0, 'DEBIT'), (%3$d, 'CREDIT')) v(more, side)
                join ledger_account a on a.id = bench_account(n + v.more)""".formatted(POOL, PAYMENTS, accounts));
        execute("""
                insert into payment (id, version, agreement_id, tranche_no, application_id, call_id, pool_id, amount_minor,
                    state, prepared_by, prepared_by_name, prepared_at)
                select uuidv7(), 0, bench_account(%4$d + n), 1, bench_account(%4$d + n), '%2$s', '%1$s', 9900, 'PREPARED',
                    'bench', 'x', now() from generate_series(1, %3$d) n""".formatted(POOL, CALL, PAYMENTS, first));
        execute("analyze");
    }

    /// @return how many payments are not confirmed with one posting each
    long notPaidOnce() throws SQLException {
        return count("""
                select count(*) from payment p where p.state <> 'CONFIRMED'
                or (select count(*) from ledger_transaction t where t.kind = 'PAYMENT' and t.cause_id = p.id) <> 1""");
    }

    /// @return the transactions that clients asked for with these keys, as often as they are there
    List<UUID> posted(List<String> keys) throws SQLException {
        try (var select =
                administrator.prepareStatement("select id from ledger_transaction where request_key = any(?)")) {
            select.setArray(1, administrator.createArrayOf("text", keys.toArray()));
            var ids = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    /// @return transactions that do not balance, and accounts that hold something else than their entries say
    long unbalanced() throws SQLException {
        return count("""
                select (select count(*) from (select 1 from ledger_entry group by transaction_id
                    having sum(case side when 'DEBIT' then amount_minor else -amount_minor end) <> 0) t)
                + (select count(*) from ledger_account a left join (
                    select account_id, sum(amount_minor) filter (where side = 'DEBIT') as debits,
                           sum(amount_minor) filter (where side = 'CREDIT') as credits
                    from ledger_entry group by account_id) e on e.account_id = a.id
                   where a.debits_minor <> coalesce(e.debits, 0) or a.credits_minor <> coalesce(e.credits, 0))""");
    }

    private long count(String question) throws SQLException {
        try (var run = administrator.createStatement();
                var rows = run.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// @return double entries a second that PostgreSQL does by itself
    double pgbench(int accounts, int clients, Duration duration) throws Exception {
        var databases = platform.databases();
        var url = databases.database().url("funding").replace("jdbc:", "");
        return Pgbench.find()
                .rate(
                        url + (url.contains("?") ? "&" : "?") + "user=funding",
                        databases.password("funding"),
                        DOUBLE_ENTRY.formatted(accounts, POOL, Replay.AGGREGATE),
                        clients,
                        duration);
    }

    private void execute(String statement) throws SQLException {
        try (var run = administrator.createStatement()) {
            run.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        administrator.close();
    }
}
