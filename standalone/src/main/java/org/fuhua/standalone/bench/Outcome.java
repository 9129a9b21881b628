package org.fuhua.standalone.bench;

import java.time.Instant;
import java.util.List;
import org.fuhua.standalone.bench.Crowd.HandedIn;

/// What happened to those who handed in around a deadline.
///
/// @param receipts given in time
/// @param refused after the deadline, as it should be
/// @param late receipts for what came after it
/// @param early refused as late although the answer came before the deadline was over
/// @param strange neither a receipt nor refused as late
record Outcome(Latencies latencies, int receipts, int refused, int late, int early, List<HandedIn> strange) {
    static Outcome of(List<HandedIn> all, Instant deadline) {
        var end = deadline.plusSeconds(1); // the deadline's own second counts
        int receipts = 0;
        int late = 0;
        int early = 0;
        int refused = 0;
        for (var one : all)
            if (one.status() == 200 && one.submittedAt().isBefore(end)) receipts++;
            else if (one.status() == 200) late++;
            else if (isTooLate(one) && one.answered().isBefore(end)) early++;
            else if (isTooLate(one)) refused++;
        var strange = all.stream()
                .filter(one -> one.status() != 200 && !isTooLate(one))
                .toList();
        var latencies = Latencies.of(all.stream().map(HandedIn::millis).toList());
        return new Outcome(latencies, receipts, refused, late, early, strange);
    }

    private static boolean isTooLate(HandedIn one) {
        return one.status() == 409
                && (one.words().endsWith("deadline-over") || one.words().endsWith("call-not-open"));
    }

    @Override
    public String toString() {
        return "%d receipts and %d refusals, %s".formatted(receipts, refused, latencies);
    }
}
