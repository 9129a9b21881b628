package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells what was posted by hand. What the business posts is told by the business.
@ApplicationScoped
class TransferPublisher {
    private final Outbox outbox;

    TransferPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// @param transactions of the request, in its order
    record Fact(TransferRequest request, List<Books.Transaction> transactions) {}

    record MoneyTransferredV1(UUID transactionId, List<Transfer> transfers) {
        record Transfer(
                UUID transactionId,
                UUID poolId,
                UUID fromAccountId,
                UUID toAccountId,
                Money amount,
                LocalDate bookedOn) {
            static Transfer from(Books.Transaction transaction) {
                var from = transaction.lines().getFirst();
                var to = transaction.lines().getLast();
                return new Transfer(
                        transaction.id(),
                        transaction.poolId(),
                        from.accountId(),
                        to.accountId(),
                        Money.ofFen(from.fen()),
                        transaction.bookedOn());
            }
        }
    }

    record TransactionReversedV1(UUID transactionId, UUID poolId, UUID reversedTransactionId) {}

    record LineOpenedV1(UUID accountId, UUID poolId) {}

    /// One fact for each request, in the name of who sent it; its key is the first transaction.
    void publish(List<Fact> facts) {
        outbox.addAll(
                "ledger",
                "money-transferred.v1",
                facts.stream()
                        .map(fact -> new Outbox.Entry(
                                fact.transactions().getFirst().id(),
                                new MoneyTransferredV1(
                                        fact.transactions().getFirst().id(),
                                        fact.transactions().stream()
                                                .map(MoneyTransferredV1.Transfer::from)
                                                .toList()),
                                fact.request().behalf()))
                        .toList());
    }

    void reversed(Books.Transaction reversal, UUID reversed) {
        outbox.add(
                "ledger",
                reversal.id(),
                "transaction-reversed.v1",
                new TransactionReversedV1(reversal.id(), reversal.poolId(), reversed));
    }

    void opened(UUID accountId, UUID poolId) {
        outbox.add("ledger", accountId, "line-opened.v1", new LineOpenedV1(accountId, poolId));
    }
}
