package org.fuhua.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fuhua.funding.FundingProblem.INSUFFICIENT_BALANCE;
import static org.fuhua.testkit.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The books keep themselves honest, whoever writes into them.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class LedgerTest {
    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    private final UUID pool = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();

    @BeforeEach
    void aPoolWithThousandFen() {
        sql.update("insert into pool values (?, 0, ?, '专账', 'Pool', 2026)", pool, "L-" + pool);
        post(PostingKind.APPROPRIATION, AccountRef.treasury(), AccountRef.available(), 1_000);
    }

    private boolean post(PostingKind kind, AccountRef debit, AccountRef credit, long fen) {
        return post(kind, UUID.randomUUID(), debit, credit, fen);
    }

    private boolean post(PostingKind kind, UUID cause, AccountRef debit, AccountRef credit, long fen) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.post(new Posting(pool, kind, cause, "ref", debit, credit, Money.ofFen(fen))));
    }

    private long balance(AccountRef account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.balanceHeld(pool, account).minorUnits());
    }

    @Test
    void movesMoneyFromCreditToDebit() {
        post(PostingKind.RESERVATION, AccountRef.available(), AccountRef.reserved(call), 400);
        assertThat(balance(AccountRef.treasury())).isEqualTo(1_000);
        assertThat(balance(AccountRef.available())).isEqualTo(600);
        assertThat(balance(AccountRef.reserved(call))).isEqualTo(400);
    }

    @Test
    void holdsUpToTheLastFenAndNoMore() {
        assertRefused(
                INSUFFICIENT_BALANCE,
                () -> post(PostingKind.RESERVATION, AccountRef.available(), AccountRef.reserved(call), 1_001));
        post(PostingKind.RESERVATION, AccountRef.available(), AccountRef.reserved(call), 1_000);
        assertRefused(
                INSUFFICIENT_BALANCE,
                () -> post(PostingKind.RESERVATION, AccountRef.available(), AccountRef.reserved(call), 1));
        assertThat(balance(AccountRef.available())).isZero();
    }

    @Test
    void postsACauseOnce() {
        var cause = UUID.randomUUID();
        assertThat(post(PostingKind.RESERVATION, cause, AccountRef.available(), AccountRef.reserved(call), 100))
                .isTrue();
        assertThat(post(PostingKind.RESERVATION, cause, AccountRef.available(), AccountRef.reserved(call), 100))
                .isFalse();
        assertThat(balance(AccountRef.reserved(call))).isEqualTo(100);
    }

    @Test
    void neverSpendsTheSameMoneyTwice() throws Exception {
        int threads = 8;
        var start = new CyclicBarrier(threads);
        var posted = new AtomicInteger();
        try (var pooled = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> pooled.submit(() -> {
                        start.await();
                        try {
                            post(PostingKind.RESERVATION, AccountRef.available(), AccountRef.reserved(call), 300);
                            posted.incrementAndGet();
                        } catch (Refusal refused) {
                            assertThat(refused.problem()).isEqualTo(INSUFFICIENT_BALANCE);
                        }
                        return true;
                    }))
                    .toList();
            for (var run : running) run.get();
        }
        assertThat(posted).hasValue(3);
        assertThat(balance(AccountRef.available())).isEqualTo(100);
        assertThat(balance(AccountRef.reserved(call))).isEqualTo(900);
    }

    @Test
    void refusesToForgetOrChange() {
        for (var statement : new String[] {
            "update ledger_entry set amount_minor = 1 where pool_id = ?",
            "delete from ledger_entry where pool_id = ?",
            "update ledger_transaction set reference = '' where pool_id = ?",
            "delete from ledger_transaction where pool_id = ?",
            "update ledger_account set debits_minor = 0 where pool_id = ?",
            "delete from ledger_account where pool_id = ?"
        })
            assertThatThrownBy(() -> sql.update(statement, pool))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("rows are only ever added");
        for (var table : List.of("ledger_entry", "ledger_transaction", "appropriation", "outbox", "audit"))
            assertThatThrownBy(() -> sql.update("truncate " + table + " cascade"))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("rows are only ever added");
    }

    @Test
    void refusesWhatDoesNotBalance() {
        assertUnbalanced(
                "insert into ledger_transaction values (?, ?, 'PAYMENT', ?, 'ref', now(), 'test', current_date)");
        assertUnbalanced("""
                with t as (insert into ledger_transaction values (?, ?, 'PAYMENT', ?, 'ref', now(), 'test', current_date)
                           returning id, pool_id)
                insert into ledger_entry select gen_random_uuid(), t.id, a.id, t.pool_id, 'DEBIT', 10, 0, current_date
                from t join ledger_account a on a.pool_id = t.pool_id and a.kind = 'TREASURY'""");
        assertUnbalanced("""
                with t as (insert into ledger_transaction values (?, ?, 'PAYMENT', ?, 'ref', now(), 'test', current_date)
                           returning id, pool_id)
                insert into ledger_entry
                select gen_random_uuid(), t.id, a.id, t.pool_id, s.side, s.fen, 0, current_date
                from t join ledger_account a on a.pool_id = t.pool_id and a.kind = 'TREASURY'
                cross join (values ('DEBIT', 10), ('CREDIT', 11)) s(side, fen)""");
    }

    private void assertUnbalanced(String statement) {
        assertThatThrownBy(() -> sql.update(statement, UUID.randomUUID(), pool, UUID.randomUUID()))
                .rootCause()
                .hasMessageContaining("does not balance");
    }

    @Test
    void keepsPoolsApart() {
        var other = UUID.randomUUID();
        sql.update("insert into pool values (?, 0, ?, '专账', 'Pool', 2026)", other, "L-" + other);
        assertThatThrownBy(() -> sql.update("""
                        with t as (insert into ledger_transaction values (?, ?, 'PAYMENT', ?, 'ref', now(), 'test', current_date)
                                   returning id, pool_id)
                        insert into ledger_entry
                        select gen_random_uuid(), t.id, a.id, t.pool_id, s, 10, 1000, current_date
                        from t cross join ledger_account a cross join unnest(array['DEBIT', 'CREDIT']) s
                        where a.pool_id = ? and a.kind = 'TREASURY'""", UUID.randomUUID(), other, UUID.randomUUID(), pool))
                .rootCause()
                .hasMessageContaining("fk_ledger_entry_account_id");
    }
}
