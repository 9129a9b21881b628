package org.fuhua.funding.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.fuhua.funding.FundingProblem;
import org.fuhua.platform.problem.Transience;
import org.fuhua.problem.Refusal;

/// Posts what clients send, many requests in one transaction of the database.
///
/// Whoever comes first posts for all that wait meanwhile, so that an account which everybody wants is locked and
/// written once for all of them. Each gets an answer of its own, and only after the commit. What fails together is
/// posted one by one, so nobody fails for another's sake.
@ApplicationScoped
class PostTransfers {
    private static final int TOGETHER_MAX = 64;
    private static final int TRIES = 3;

    private final TransferGroup group;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    PostTransfers(TransferGroup group) {
        this.group = group;
    }

    TransferReceipt handle(TransferRequest request) {
        var mine = new Waiting(request);
        queue.add(mine);
        while (!mine.isAnswered()) {
            turn.lock();
            try {
                if (!mine.isAnswered()) post(next());
            } finally {
                turn.unlock();
            }
        }
        return mine.answer();
    }

    /// A client that sends the same key twice at once is answered one after the other.
    private List<Waiting> next() {
        var together = new ArrayList<Waiting>();
        var keys = new HashSet<String>();
        var later = new ArrayList<Waiting>();
        Waiting one;
        while (together.size() < TOGETHER_MAX && (one = queue.poll()) != null)
            (keys.add(one.request.identity()) ? together : later).add(one);
        queue.addAll(later);
        return together;
    }

    private void post(List<Waiting> waiting) {
        if (waiting.isEmpty()) return;
        try {
            var outcomes = QuarkusTransaction.requiringNew()
                    .call(() ->
                            group.post(waiting.stream().map(one -> one.request).toList()));
            for (int i = 0; i < waiting.size(); i++) waiting.get(i).outcome = outcomes.get(i);
        } catch (Throwable together) {
            for (var one : waiting) one.outcome = alone(one.request);
        }
    }

    private TransferOutcome alone(TransferRequest request) {
        for (int tries = 1; ; tries++)
            try {
                return QuarkusTransaction.requiringNew()
                        .call(() -> group.post(List.of(request)).getFirst());
            } catch (Refusal refused) {
                return new TransferOutcome.Refused(refused);
            } catch (Throwable failed) { // whatever it is, nobody may wait for an answer that never comes
                if (!isConflict(failed)) return new TransferOutcome.Failed(failed);
                if (tries == TRIES) return new TransferOutcome.Refused(new Refusal(FundingProblem.LEDGER_CONFLICT));
            }
    }

    /// Whether others came between, so that nothing was posted and the same may well be posted next time.
    private static boolean isConflict(Throwable failed) {
        return Transience.sqlStates(failed).anyMatch(state -> state.startsWith("40") || state.equals("23505"));
    }

    /// A request and, once it is there, what became of it. Written and read under the lock of the turn.
    private static final class Waiting {
        private final TransferRequest request;
        private volatile @org.jspecify.annotations.Nullable TransferOutcome outcome;

        Waiting(TransferRequest request) {
            this.request = request;
        }

        boolean isAnswered() {
            return outcome != null;
        }

        TransferReceipt answer() {
            return switch (java.util.Objects.requireNonNull(outcome)) {
                case TransferOutcome.Posted(var receipt) -> receipt;
                case TransferOutcome.Refused(var refusal) -> throw refusal;
                case TransferOutcome.Failed(var failure) -> throw new IllegalStateException("not posted", failure);
            };
        }
    }
}
