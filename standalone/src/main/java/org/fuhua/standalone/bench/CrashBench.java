package org.fuhua.standalone.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fuhua.standalone.Platform;

/// Kills the service and its database while thousands of postings are on their way, and again during a payment run.
/// Clients do what clients do: who gets no answer asks again, with the same key.
final class CrashBench {
    private static final int CLIENTS = 16;
    private static final int POSTINGS = 10_000;
    private static final long AGAIN_MILLIS = 200;

    private final Platform platform;
    private final Postings clients;
    private final PaymentBench payments;
    private final BenchBooks books;
    private final PrintStream out;

    CrashBench(Platform platform, Postings clients, PaymentBench payments, BenchBooks books, PrintStream out) {
        this.platform = platform;
        this.clients = clients;
        this.payments = payments;
        this.books = books;
        this.out = out;
    }

    /// What was there afterwards.
    ///
    /// @param lost acknowledged, but not there
    /// @param twice there more than once
    /// @param unbalanced transactions whose debits are not their credits, and accounts that hold something else
    record Outcome(long lost, long twice, long unbalanced) {}

    Outcome postings() throws Exception {
        var keys = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(POSTINGS)
                .toList();
        var acknowledged = ConcurrentHashMap.<UUID>newKeySet();
        var next = new AtomicInteger();
        var killer = Thread.ofVirtual().start(() -> {
            killWhen(acknowledged, POSTINGS / 5, "funding");
            killWhen(acknowledged, POSTINGS / 2, "postgres");
            killWhen(acknowledged, POSTINGS * 4 / 5, "funding");
        });
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Future<?>>();
            IntStream.range(0, CLIENTS)
                    .forEach(i -> running.add(pool.submit(() -> {
                        for (int no = next.getAndIncrement(); no < POSTINGS; no = next.getAndIncrement())
                            acknowledged.add(untilAnswered(keys.get(no)));
                        return null;
                    })));
            for (var one : running) one.get();
        }
        killer.join();
        out.printf("%,d postings acknowledged although parts were killed%n", acknowledged.size());
        return checked(acknowledged, keys);
    }

    /// @return payments that are not paid exactly once, after the service was killed in the midst of each step
    long paymentRun() throws Exception {
        payments.prepareAll(books);
        payments.walk(step -> {
            var killer = Thread.ofVirtual().start(() -> {
                sleep(AGAIN_MILLIS);
                kill(step.isLast() ? "postgres" : "funding");
            });
            step.untilDone(() -> sleep(AGAIN_MILLIS));
            killer.join();
        });
        books.reconnect();
        return books.notPaidOnce();
    }

    private UUID untilAnswered(String key) {
        while (true) {
            try {
                return clients.post(key);
            } catch (IOException gone) {
                sleep(AGAIN_MILLIS);
            }
        }
    }

    private Outcome checked(Set<UUID> acknowledged, List<String> keys) throws Exception {
        books.reconnect();
        var there = books.posted(keys);
        long lost = acknowledged.stream().filter(id -> !there.contains(id)).count();
        return new Outcome(lost, there.size() - Set.copyOf(there).size(), books.unbalanced());
    }

    private void killWhen(Set<UUID> acknowledged, int many, String part) {
        while (acknowledged.size() < many) sleep(5);
        kill(part);
    }

    private void kill(String part) {
        out.println("kill -9 " + part);
        ProcessHandle.of(platform.status(part).pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
