package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;

/// The books. Every movement has a debit and a credit of the same amount in the same pool and names its
/// cause.
///
/// The rules hold in the database (see `V0102__ledger.sql`): this class only words them. Postings into the
/// same accounts wait for each other, always in the order treasury, available, reserved, committed, so none
/// can deadlock.
@ApplicationScoped
public class Ledger {
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;

    Ledger(Sql sql, Ids ids, Clock clock, Actors actors) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
    }

    /// Posts a movement; refuses one that would leave an account with less than nothing.
    ///
    /// @return false when the cause was posted before; then nothing happens
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean post(Posting posting) {
        var transaction = ids.next();
        boolean isNew = sql.update(
                        """
                        insert into ledger_transaction (id, pool_id, kind, cause_id, reference, at, actor)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint ux_ledger_transaction_cause do nothing""",
                        transaction,
                        posting.poolId(),
                        posting.kind(),
                        posting.causeId(),
                        posting.reference(),
                        clock.instant(),
                        actors.current().subject())
                == 1;
        if (isNew) Constraints.worded(() -> enter(transaction, posting));
        return isNew;
    }

    /// @return the balance, which stays as it is until the transaction ends
    @Transactional(Transactional.TxType.MANDATORY)
    public Money balanceHeld(UUID poolId, AccountRef account) {
        var fen = sql.one(
                "select balance_minor from ledger_account where id = ? for update",
                row -> row.getLong(1),
                account(poolId, account));
        return Money.ofFen(fen.orElseThrow());
    }

    private void enter(UUID transaction, Posting posting) {
        if (posting.debit().kind().compareTo(posting.credit().kind()) <= 0) {
            entry(transaction, posting, posting.debit(), "DEBIT");
            entry(transaction, posting, posting.credit(), "CREDIT");
        } else {
            entry(transaction, posting, posting.credit(), "CREDIT");
            entry(transaction, posting, posting.debit(), "DEBIT");
        }
    }

    private void entry(UUID transaction, Posting posting, AccountRef account, String side) {
        sql.update(
                """
                insert into ledger_entry (id, transaction_id, account_id, pool_id, side, amount_minor, balance_after_minor)
                values (?, ?, ?, ?, ?, ?, 0)""",
                ids.next(),
                transaction,
                account(posting.poolId(), account),
                posting.poolId(),
                side,
                posting.amount().minorUnits());
    }

    private UUID account(UUID poolId, AccountRef account) {
        sql.update("""
                insert into ledger_account (id, pool_id, kind, subject_id, call_id) values (?, ?, ?, ?, ?)
                on conflict on constraint ux_ledger_account_subject do nothing""", ids.next(), poolId, account.kind(), account.subjectId(), account.callId());
        return sql.one("""
                        select id from ledger_account
                        where pool_id = ? and kind = ? and subject_id is not distinct from ?""", row -> row.getObject(1, UUID.class), poolId, account.kind(), account.subjectId())
                .orElseThrow();
    }
}
