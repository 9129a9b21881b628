package org.fuhua.funding.ledger;

import static org.fuhua.funding.FundingProblem.ACCOUNTS_OF_DIFFERENT_POOLS;
import static org.fuhua.funding.FundingProblem.BOOKED_IN_THE_FUTURE;
import static org.fuhua.funding.FundingProblem.NOT_A_LINE;
import static org.fuhua.funding.FundingProblem.NO_SUCH_ACCOUNT;
import static org.fuhua.funding.FundingProblem.SAME_ACCOUNT_TWICE;
import static org.fuhua.platform.problem.PlatformProblem.IDEMPOTENCY_KEY_REUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.funding.Sql;
import org.fuhua.funding.Sql.Column;
import org.fuhua.funding.ledger.Books.Held;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Transfers of several clients in one transaction. Nothing but lines and what is available moves by hand: what is
/// reserved, committed or in the treasury moves with its business.
@ApplicationScoped
class TransferGroup {
    private static final Set<AccountKind> LINES = Set.of(AccountKind.AVAILABLE, AccountKind.ALLOTTED);

    private final Books books;
    private final TransferPublisher publisher;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    TransferGroup(Books books, TransferPublisher publisher, Sql sql, Ids ids, Clock clock) {
        this.books = books;
        this.publisher = publisher;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    private record Earlier(String identity, String hash, UUID transactionId) {}

    /// What a request will post, once all are known.
    private record Planned(TransferRequest request, List<Books.Transaction> transactions) {}

    /// @return for each request, in their order
    List<TransferOutcome> post(List<TransferRequest> requests) {
        var now = clock.instant();
        var earlier = earlier(requests);
        var held = books.hold(requests.stream()
                .flatMap(request -> request.transfers().stream())
                .flatMap(t -> Stream.of(t.fromAccountId(), t.toAccountId()))
                .distinct()
                .toList());
        var before = Map.copyOf(held);
        var outcomes = new ArrayList<TransferOutcome>();
        var planned = new ArrayList<Planned>();
        for (var request : requests) outcomes.add(outcome(request, earlier, held, now, planned));
        if (!planned.isEmpty()) {
            books.enter(planned.stream().flatMap(p -> p.transactions().stream()).toList(), before);
            publisher.publish(planned.stream()
                    .map(p -> new TransferPublisher.Fact(p.request(), p.transactions()))
                    .toList());
        }
        return outcomes;
    }

    private TransferOutcome outcome(
            TransferRequest request,
            Map<String, List<Earlier>> earlier,
            Map<UUID, Held> held,
            Instant now,
            List<Planned> planned) {
        try {
            var before = earlier.get(request.identity());
            if (before != null) return new TransferOutcome.Posted(replay(request, before));
            var transactions = plan(request, held, now);
            planned.add(new Planned(request, transactions));
            return new TransferOutcome.Posted(new TransferReceipt(
                    transactions.stream().map(Books.Transaction::id).toList(), false));
        } catch (Refusal refused) {
            return new TransferOutcome.Refused(refused);
        }
    }

    private static TransferReceipt replay(TransferRequest request, List<Earlier> before) {
        if (!before.getFirst().hash().equals(request.hash())) throw new Refusal(IDEMPOTENCY_KEY_REUSED);
        return new TransferReceipt(before.stream().map(Earlier::transactionId).toList(), true);
    }

    /// All transfers of a request or none: what the accounts hold afterwards counts only when all can be posted.
    private List<Books.Transaction> plan(TransferRequest request, Map<UUID, Held> held, Instant now) {
        var after = new HashMap<>(held);
        var transactions = new ArrayList<Books.Transaction>();
        for (int i = 0; i < request.transfers().size(); i++) {
            var transfer = request.transfers().get(i);
            var at = request.transfers().size() == 1 ? "" : "/transfers/" + i;
            var from = line(after.get(transfer.fromAccountId()), at + "/fromAccountId");
            var to = line(after.get(transfer.toAccountId()), at + "/toAccountId");
            if (from.id().equals(to.id())) throw new Refusal(SAME_ACCOUNT_TWICE).at(at + "/toAccountId");
            if (!from.poolId().equals(to.poolId()))
                throw new Refusal(ACCOUNTS_OF_DIFFERENT_POOLS).at(at + "/toAccountId");
            if (transfer.bookedOn().isAfter(LocalDate.ofInstant(now, clock.getZone())))
                throw new Refusal(BOOKED_IN_THE_FUTURE).at(at + "/bookedOn");
            long fen = transfer.amount().minorUnits();
            after.put(from.id(), from.after(Side.DEBIT, fen));
            after.put(to.id(), to.after(Side.CREDIT, fen));
            transactions.add(transaction(request, i, from, to, now));
        }
        held.putAll(after);
        return transactions;
    }

    private static Held line(@Nullable Held account, String pointer) {
        if (account == null) throw new Refusal(NO_SUCH_ACCOUNT).at(pointer);
        if (!LINES.contains(account.kind())) throw new Refusal(NOT_A_LINE, "kind", account.kind()).at(pointer);
        return account;
    }

    private Books.Transaction transaction(TransferRequest request, int line, Held from, Held to, Instant now) {
        var transfer = request.transfers().get(line);
        long fen = transfer.amount().minorUnits();
        var id = ids.next();
        return new Books.Transaction(
                id,
                from.poolId(),
                PostingKind.TRANSFER,
                id,
                transfer.reference(),
                now,
                transfer.bookedOn(),
                request.behalf().actor(),
                null,
                null,
                new Books.Asked(request.key(), line, request.hash()),
                List.of(new Books.Line(from.id(), Side.DEBIT, fen), new Books.Line(to.id(), Side.CREDIT, fen)));
    }

    private Map<String, List<Earlier>> earlier(List<TransferRequest> requests) {
        var found = new HashMap<String, List<Earlier>>();
        sql.list(
                        """
                        select t.actor || ' ' || t.request_key as identity, t.request_hash, t.id
                        from unnest(?, ?) as r(actor, key)
                        join ledger_transaction t on t.actor = r.actor and t.request_key = r.key
                        order by t.request_line""",
                        row -> new Earlier(row.getString(1), row.getString(2), row.getObject(3, UUID.class)),
                        new Column(
                                "text",
                                requests.stream().map(r -> r.behalf().actor()).toArray()),
                        new Column(
                                "text",
                                requests.stream().map(TransferRequest::key).toArray()))
                .forEach(one -> found.computeIfAbsent(one.identity(), _ -> new ArrayList<>())
                        .add(one));
        return found;
    }
}
