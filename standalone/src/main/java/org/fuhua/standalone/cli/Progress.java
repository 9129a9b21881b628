package org.fuhua.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.fuhua.standalone.supervise.PartStatus;

/// Says how the parts come up: a line for each that is ready, and now and then what is still being waited for.
final class Progress {
    private static final Duration REMINDER = Duration.ofSeconds(10);
    private final Home home;
    private final PrintWriter out;
    private final Instant startedAt = Instant.now();
    private final Set<String> ready = new HashSet<>();

    Progress(Home home, PrintWriter out) {
        this.home = home;
        this.out = out;
    }

    /// Returns whether everything became healthy while the supervisor lived and the patience lasted.
    boolean awaitHealthy(ProcessHandle supervisor, Duration patience) throws IOException, InterruptedException {
        var nextReminder = startedAt.plus(REMINDER);
        while (supervisor.isAlive() && elapsed().compareTo(patience) < 0) {
            var state = State.read(home.state()).filter(known -> known.supervisor() == supervisor.pid());
            if (state.isPresent()) {
                state.get().parts().forEach(this::show);
                if (state.get().isHealthy()) return true;
                if (Instant.now().isAfter(nextReminder)) {
                    remind(state.get());
                    nextReminder = Instant.now().plus(REMINDER);
                }
            }
            Thread.sleep(200);
        }
        return false;
    }

    private void show(PartStatus part) {
        if (!part.healthy() || !ready.add(part.name())) return;
        say(String.format(Locale.ROOT, "%-12s ready, port %d", part.name(), part.port()));
    }

    private void remind(State state) {
        var waiting = state.parts().stream()
                .filter(part -> !part.healthy())
                .map(part -> part.name() + " (" + part.note() + ")")
                .toList();
        if (!waiting.isEmpty()) say("… " + String.join(", ", waiting));
    }

    private void say(String what) {
        out.printf(Locale.ROOT, "%5.1f s  %s%n", elapsed().toMillis() / 1000.0, what);
        out.flush();
    }

    private Duration elapsed() {
        return Duration.between(startedAt, Instant.now());
    }
}
