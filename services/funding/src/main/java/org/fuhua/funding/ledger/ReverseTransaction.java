package org.fuhua.funding.ledger;

import static org.fuhua.funding.FundingProblem.ALREADY_REVERSED;
import static org.fuhua.funding.FundingProblem.BOOKED_IN_THE_FUTURE;
import static org.fuhua.funding.FundingProblem.NOT_REVERSED_BY_HAND;
import static org.fuhua.funding.FundingProblem.POSTER_CANNOT_REVERSE;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Corrects a transfer (红字冲销): the same entries on the other side, with a reason, by somebody else. What the business
/// posted is corrected by the business, or its states and the books would tell different stories.
@ApplicationScoped
class ReverseTransaction {
    private final Books books;
    private final TransferPublisher publisher;
    private final Transactions transactions;
    private final Audit audit;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;

    ReverseTransaction(
            Books books,
            TransferPublisher publisher,
            Transactions transactions,
            Audit audit,
            Sql sql,
            Ids ids,
            Clock clock,
            Actors actors) {
        this.books = books;
        this.publisher = publisher;
        this.transactions = transactions;
        this.audit = audit;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
    }

    /// @param bookedOn today when absent
    record Command(
            UUID transactionId, String reason, @Nullable LocalDate bookedOn) {}

    private record Original(UUID poolId, PostingKind kind, String reference, String actor) {}

    @Transactional
    TransactionView handle(Command command) {
        var original = sql.one(
                        "select pool_id, kind, reference, actor from ledger_transaction where id = ?",
                        row -> new Original(
                                row.getObject(1, UUID.class),
                                PostingKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)),
                        command.transactionId())
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        if (original.kind() != PostingKind.TRANSFER) throw new Refusal(NOT_REVERSED_BY_HAND, "kind", original.kind());
        var actor = actors.current().subject();
        if (actor.equals(original.actor())) throw new Refusal(POSTER_CANNOT_REVERSE);
        var reversal = reversal(command, original, actor);
        if (books.enter(List.of(reversal)).isEmpty()) throw new Refusal(ALREADY_REVERSED);
        audit.record("ledger", command.transactionId(), "REVERSE", null, null, command.reason());
        publisher.reversed(reversal, command.transactionId());
        return transactions.of(reversal.id()).orElseThrow();
    }

    private Books.Transaction reversal(Command command, Original original, String actor) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var bookedOn = command.bookedOn() == null ? today : command.bookedOn();
        if (bookedOn.isAfter(today)) throw new Refusal(BOOKED_IN_THE_FUTURE).at("/bookedOn");
        return new Books.Transaction(
                ids.next(),
                original.poolId(),
                PostingKind.REVERSAL,
                command.transactionId(),
                original.reference(),
                now,
                bookedOn,
                actor,
                command.reason(),
                command.transactionId(),
                null,
                sql.list(
                        "select account_id, side, amount_minor from ledger_entry where transaction_id = ? order by id",
                        row -> new Books.Line(
                                row.getObject(1, UUID.class),
                                Side.valueOf(row.getString(2)).other(),
                                row.getLong(3)),
                        command.transactionId()));
    }
}
