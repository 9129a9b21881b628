package org.fuhua.standalone.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fuhua.standalone.demo.Contenders;
import org.fuhua.standalone.demo.Contenders.Contender;

/// Applicants who write and hand in, many at once.
final class Rush {
    private final Contenders contenders;
    private final List<Contender> people;

    Rush(Contenders contenders, List<Contender> people) {
        this.contenders = contenders;
        this.people = people;
    }

    /// How many whole applications a second were begun, written and handed in, and how long each request took.
    record Throughput(double perSecond, Latencies requests) {}

    /// Everybody writes one application after the other.
    Throughput write(Calls calls, String callId, Duration duration) throws Exception {
        var took = new ConcurrentLinkedQueue<Double>();
        long end = System.nanoTime() + duration.toNanos();
        int done = 0;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = new ArrayList<Future<Integer>>();
            for (var person : people)
                counts.add(pool.submit(() -> {
                    int written = 0;
                    for (; System.nanoTime() < end; written++) writeOne(calls, callId, person, took);
                    return written;
                }));
            for (var count : counts) done += count.get();
        }
        return new Throughput(done / (duration.toMillis() / 1000.0), Latencies.of(took));
    }

    private void writeOne(Calls calls, String callId, Contender person, Queue<Double> took) throws Exception {
        var token = contenders.token(person);
        long start = System.nanoTime();
        var filled = calls.fill(token, callId, person.organisationId());
        // Begun and ten times saved: eleven requests that are alike.
        double each = millisSince(start) / 11;
        for (int i = 0; i < 11; i++) took.add(each);
        start = System.nanoTime();
        calls.submit(token, filled).require(200);
        took.add(millisSince(start));
    }

    /// A draft with everything written, and whose it is.
    record Draft(Calls.Filled filled, Contender owner) {}

    /// Everybody writes drafts until there are so many.
    List<Draft> fill(Calls calls, String callId, int count) throws Exception {
        var drafts = new ArrayList<Future<Draft>>();
        var places = new Semaphore(people.size());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                var owner = people.get(i % people.size());
                places.acquire();
                drafts.add(pool.submit(() -> {
                    try {
                        return new Draft(calls.fill(contenders.token(owner), callId, owner.organisationId()), owner);
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        var filled = new ArrayList<Draft>();
        for (var draft : drafts) filled.add(draft.get());
        return filled;
    }

    /// @return how long it took, in milliseconds
    double submit(Calls calls, Draft draft) throws Exception {
        long start = System.nanoTime();
        calls.submit(contenders.token(draft.owner()), draft.filled()).require(200);
        return millisSince(start);
    }

    /// What happened to those who handed in around a deadline.
    ///
    /// @param receipts given before it
    /// @param refusedEarly refused although the deadline was not reached when the request was sent and answered
    /// @param late receipts given after it
    /// @param failed neither a receipt nor a refusal
    record Outcome(Latencies latencies, int receipts, int refusedEarly, int late, int failed) {}

    private record HandedIn(double millis, int status, Instant sent, Instant answered, Instant submittedAt) {}

    /// Arrivals that grow tenfold until the deadline and stop shortly after it. Each is sent at its own time, however
    /// long
    /// the others take, and its latency counts from that time.
    Outcome spike(Calls calls, List<Draft> drafts, double mostPerSecond, Instant deadline) throws Exception {
        var results = new ArrayList<Future<HandedIn>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = Instant.now();
            double whole = Duration.between(start, deadline).toMillis() / 1000.0;
            double at = 0;
            for (int i = 0; i < drafts.size() && at < whole + 3; i++) {
                double grown = Math.min(1, at / whole);
                at += 1 / (mostPerSecond * (0.1 + 0.9 * grown));
                var intended = start.plusNanos((long) (at * 1e9));
                var draft = drafts.get(i);
                LockSupport.parkNanos(Duration.between(Instant.now(), intended).toNanos());
                results.add(pool.submit(() -> handIn(calls, draft, intended)));
            }
        }
        var all = new ArrayList<HandedIn>();
        for (var result : results) all.add(result.get(2, TimeUnit.MINUTES));
        return judge(all, deadline);
    }

    private HandedIn handIn(Calls calls, Draft draft, Instant intended) throws Exception {
        var answer = calls.submit(contenders.token(draft.owner()), draft.filled());
        var now = Instant.now();
        var submitted = answer.body().path("receipt").path("submittedAt").asText();
        return new HandedIn(
                Duration.between(intended, now).toNanos() / 1e6,
                answer.status(),
                intended,
                now,
                submitted.isEmpty() ? Instant.EPOCH : Instant.parse(submitted));
    }

    private static Outcome judge(List<HandedIn> all, Instant deadline) {
        var end = deadline.plusSeconds(1); // the deadline's own second counts
        int receipts = 0;
        int refusedEarly = 0;
        int late = 0;
        int failed = 0;
        for (var one : all) {
            if (one.status() == 200 && one.submittedAt().isBefore(end)) receipts++;
            else if (one.status() == 200) late++;
            else if (one.status() != 409) failed++;
            else if (one.answered().isBefore(end)) refusedEarly++;
        }
        var latencies = Latencies.of(all.stream().map(HandedIn::millis).toList());
        return new Outcome(latencies, receipts, refusedEarly, late, failed);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
