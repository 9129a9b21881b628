package org.fuhua.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fuhua.standalone.demo.Contenders;
import org.fuhua.standalone.demo.Contenders.Contender;

/// Applicants who write and hand in, all at once.
final class Writers {
    private final Contenders contenders;
    private final List<Contender> people;

    Writers(Contenders contenders, List<Contender> people) {
        this.contenders = contenders;
        this.people = people;
    }

    /// Everybody writes one application after the other.
    ///
    /// @return whole applications a second
    double write(Calls calls, String callId, Duration duration) throws Exception {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(people.size())) {
            var counts = new ArrayList<Future<Integer>>();
            for (var person : people)
                counts.add(pool.submit(() -> {
                    int written = 0;
                    for (; System.nanoTime() < end; written++) writeOne(calls, callId, person);
                    return written;
                }));
            for (var count : counts) done += count.get();
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private void writeOne(Calls calls, String callId, Contender person) throws Exception {
        var token = contenders.token(person);
        calls.submit(token, calls.fill(token, callId, person.organisationId())).require(200);
    }
}
