package org.fuhua.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Mixed traffic on one pool from a seed, by several threads at once: each draws its own moves, and after every one the
/// whole pool is looked at.
final class LedgerWalk {
    private static final String WRONG = """
            select (select count(*) from ledger_account where pool_id = ? and balance_minor < 0)
                 + (select count(*) from (select 1 from ledger_entry where pool_id = ? group by transaction_id
                        having sum(case side when 'DEBIT' then amount_minor else -amount_minor end) <> 0) unbalanced)
                 + (select count(*) from ledger_account a where pool_id = ? and (debits_minor, credits_minor) <>
                        (select coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0)::bigint,
                                coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0)::bigint
                         from ledger_entry e where e.account_id = a.id))""";

    private final Ledger ledger;
    private final DataSource dataSource;
    private final long seed;
    private final int threads;
    private final UUID pool = UUID.randomUUID();
    private final List<UUID> calls = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final List<UUID> projects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    private LedgerWalk(Ledger ledger, DataSource dataSource, long seed, int threads) {
        this.ledger = ledger;
        this.dataSource = dataSource;
        this.seed = seed;
        this.threads = threads;
    }

    static LedgerWalk of(Ledger ledger, DataSource dataSource, long seed, int threads) throws SQLException {
        var walk = new LedgerWalk(ledger, dataSource, seed, threads);
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into pool values (?, 0, ?, '专账', 'Pool', 2026)")) {
            insert.setObject(1, walk.pool);
            insert.setString(2, "W-" + walk.pool);
            insert.executeUpdate();
        }
        return walk;
    }

    /// @return how many moves were posted; the others were refused for want of money
    int run(int movesEach) throws Exception {
        try (var pooled = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int t = 0; t < threads; t++) {
                var random = new Random(seed + t);
                running.add(pooled.submit(() -> walk(random, movesEach)));
            }
            int posted = 0;
            for (var run : running) posted += run.get();
            return posted;
        }
    }

    private int walk(Random random, int moves) throws SQLException {
        int posted = 0;
        for (int i = 0; i < moves; i++) {
            var posting = draw(random);
            try {
                QuarkusTransaction.requiringNew().run(() -> ledger.post(posting));
                posted++;
            } catch (Refusal refused) {
                assertThat(refused.problem().code()).isEqualTo("insufficient-balance");
            }
            assertThat(wrong()).as("seed %d, move %d", seed, i).isZero();
        }
        return posted;
    }

    private Posting draw(Random random) {
        var call = calls.get(random.nextInt(calls.size()));
        var project = projects.get(random.nextInt(projects.size()));
        var reserved = AccountRef.reserved(call);
        var committed = AccountRef.committed(project, call);
        return switch (random.nextInt(6)) {
            case 0 -> posting(PostingKind.APPROPRIATION, AccountRef.treasury(), AccountRef.available(), random);
            case 1 -> posting(PostingKind.RESERVATION, AccountRef.available(), reserved, random);
            case 2 -> posting(PostingKind.RELEASE, reserved, AccountRef.available(), random);
            case 3 -> posting(PostingKind.COMMITMENT, reserved, committed, random);
            case 4 -> posting(PostingKind.RETURN, committed, AccountRef.available(), random);
            default -> posting(PostingKind.PAYMENT, committed, AccountRef.treasury(), random);
        };
    }

    private Posting posting(PostingKind kind, AccountRef debit, AccountRef credit, Random random) {
        return new Posting(
                pool, kind, UUID.randomUUID(), "walk", debit, credit, Money.ofFen(1 + random.nextInt(1_000)));
    }

    private long wrong() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(WRONG)) {
            for (int i = 1; i <= 3; i++) select.setObject(i, pool);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
