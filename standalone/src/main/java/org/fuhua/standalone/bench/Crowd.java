package org.fuhua.standalone.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fuhua.standalone.bench.Drafts.Draft;

/// Many who hand in.
final class Crowd {
    private static final int CONFLICT = 409;
    private static final int STALE = 412;

    private Crowd() {}

    /// What came back for one of them.
    ///
    /// @param millis from the moment at which it was meant to be sent
    /// @param words what a refusal says, or the application's state
    record HandedIn(double millis, int status, String words, Instant sent, Instant answered, Instant submittedAt) {}

    /// Each of the people hands in one after the other until the time is over.
    ///
    /// @return how many were handed in
    static int handIn(Arena arena, List<Draft> drafts, Duration most) throws Exception {
        var left = new ConcurrentLinkedQueue<>(drafts);
        long end = System.nanoTime() + most.toNanos();
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(arena.people().size())) {
            var counts = new ArrayList<Future<Integer>>();
            for (int i = 0; i < arena.people().size(); i++)
                counts.add(pool.submit(() -> {
                    int mine = 0;
                    for (var draft = left.poll(); draft != null && System.nanoTime() < end; draft = left.poll()) {
                        arena.service()
                                .submit(arena.contenders().token(draft.owner()), draft.filled())
                                .require(200);
                        mine++;
                    }
                    return mine;
                }));
            for (var count : counts) done += count.get();
        }
        return done;
    }

    /// Each is sent at its own time, however long the others take, and its latency counts from that time.
    static List<HandedIn> arrive(Arena arena, Calls calls, List<Draft> drafts, Arrivals arrivals, Instant begin)
            throws Exception {
        var results = new ArrayList<Future<HandedIn>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < arrivals.count(); i++) {
                var draft = drafts.get(i);
                var intended = begin.plusNanos((long) (arrivals.at()[i] * 1e9));
                LockSupport.parkNanos(Duration.between(Instant.now(), intended).toNanos());
                results.add(pool.submit(() -> handIn(arena, calls, draft, intended)));
            }
        }
        var all = new ArrayList<HandedIn>();
        for (var result : results) all.add(result.get(2, TimeUnit.MINUTES));
        return all;
    }

    /// Who lost an answer looks at the application, as the portal does.
    private static HandedIn handIn(Arena arena, Calls calls, Draft draft, Instant intended) throws Exception {
        var token = arena.contenders().token(draft.owner());
        var answer = calls.submit(token, draft.filled());
        if (answer.again() && (answer.status() == STALE || answer.status() == CONFLICT)) {
            var now = calls.get(token, "/applications/" + draft.filled().id());
            if (now.body().path("state").asText().equals("SUBMITTED")) answer = now;
        }
        var answered = Instant.now();
        var submitted = answer.body().path("receipt").path("submittedAt").asText();
        return new HandedIn(
                Duration.between(intended, answered).toNanos() / 1e6,
                answer.status(),
                answer.body().path("type").asText(),
                intended,
                answered,
                submitted.isEmpty() ? Instant.EPOCH : Instant.parse(submitted));
    }
}
