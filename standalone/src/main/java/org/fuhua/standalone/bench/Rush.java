package org.fuhua.standalone.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.standalone.bench.Drafts.Draft;

/// The last seconds before a deadline: arrivals that grow tenfold, up to half of what the service can take.
final class Rush {
    private static final Duration PREPARATION = Duration.ofSeconds(20);
    private static final Duration AFTERWARDS = Duration.ofSeconds(3);
    private static final Duration KILLED_BEFORE = Duration.ofSeconds(5);
    private static final int SATURATING = 3_000;
    private static final int AT_REST = 60;

    private final Arena arena;
    private final Duration rising;
    private final Drafts drafts;

    Rush(Arena arena, Duration rising) {
        this.arena = arena;
        this.rising = rising;
        this.drafts = new Drafts(arena);
    }

    void run() throws Exception {
        var far = Instant.now().plusSeconds(86_400);
        var warm = arena.contenders().call("WARM", 10, 1, far);
        new Writers(arena.contenders(), arena.people()).write(arena.service(), warm, rising.dividedBy(2));
        var sessions = arena.contenders().sessions(arena.people());
        double most = saturation(arena.contenders().call("FULL", 10, 1, far));
        arena.say("saturated with %.1f submissions a second", most);
        scenario("rush", arena.service(), most / 2, null);
        var second = arena.platform().again("applicant");
        arena.platform().awaitHealthy(Duration.ofMinutes(2));
        var both = Calls.to(Arena.address(arena.platform(), "applicant"), Arena.address(arena.platform(), second));
        new Writers(arena.contenders(), arena.people()).write(both, warm, rising.dividedBy(2));
        scenario("rush, one of two killed", both, most / 2, second);
        int lost = arena.contenders().lost(sessions);
        arena.say("signing in took %s", Latencies.of(sessions.millis()));
        arena.atMost("sessions that the rushes outlived", 0, lost, "");
    }

    /// @return submissions a second when everybody hands in one draft after the other
    private double saturation(String callId) throws Exception {
        var filled = drafts.of(callId, SATURATING);
        long start = System.nanoTime();
        int done = Crowd.handIn(arena, filled, rising.dividedBy(4));
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private void scenario(String name, Calls calls, double mostPerSecond, String killed) throws Exception {
        var deadline = Instant.now().plus(PREPARATION).plus(rising).truncatedTo(ChronoUnit.SECONDS);
        var callId = arena.contenders().call(killed == null ? "RUSH" : "KILL", 10, 1, deadline);
        var arrivals = Arrivals.rising(mostPerSecond, rising, AFTERWARDS);
        var filled = drafts.of(callId, AT_REST + arrivals.count());
        var atRest = atRest(calls, filled.subList(0, AT_REST));
        var begin = deadline.minus(rising);
        if (Instant.now().isAfter(begin)) throw new IllegalStateException("the drafts took too long");
        Thread.sleep(Duration.between(Instant.now(), begin));
        if (killed != null) Thread.ofVirtual().start(() -> kill(killed, deadline.minus(KILLED_BEFORE)));
        var all = Crowd.arrive(arena, calls, filled.subList(AT_REST, filled.size()), arrivals, begin);
        var outcome = Outcome.of(all, deadline);
        arena.say("%s: at most %.1f a second, %s, at rest %s", name, mostPerSecond, outcome, atRest);
        outcome.strange().forEach(answer -> arena.say("  %s", answer));
        arena.atMost(name + ": p99 against p50 at rest", 20, outcome.latencies().p99() / atRest.median(), "×");
        arena.atMost(
                name + ": neither receipt nor refusal", 0, outcome.strange().size(), "");
        arena.atMost(name + ": receipts after the deadline", 0, outcome.late(), "");
        arena.atMost(name + ": refusals before the deadline", 0, outcome.early(), "");
    }

    private Latencies atRest(Calls calls, List<Draft> filled) throws Exception {
        var took = new ArrayList<Double>();
        for (var draft : filled) {
            long start = System.nanoTime();
            calls.submit(arena.contenders().token(draft.owner()), draft.filled())
                    .require(200);
            took.add((System.nanoTime() - start) / 1e6);
        }
        return Latencies.of(took);
    }

    /// The supervisor starts it again meanwhile.
    private void kill(String part, Instant at) {
        try {
            Thread.sleep(Duration.between(Instant.now(), at));
        } catch (InterruptedException stopped) {
            return;
        }
        ProcessHandle.of(arena.platform().status(part).pid()).ifPresent(ProcessHandle::destroyForcibly);
        arena.say("killed %s", part);
    }
}
