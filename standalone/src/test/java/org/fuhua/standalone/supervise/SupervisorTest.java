package org.fuhua.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real processes that do nothing.
class SupervisorTest {
    private final List<String> order = new CopyOnWriteArrayList<>();

    @TempDir
    Path logs;

    private Supervisor supervisor;

    @AfterEach
    void stop() {
        if (supervisor != null) supervisor.stop();
    }

    @Test
    void startsAPartOnlyOnceWhatItNeedsIsReady() {
        start(new Sleeper("base", Set.of()), new Sleeper("top", Set.of("base")));
        assertThat(order).containsSubsequence("start base", "prepare base", "start top", "prepare top");
    }

    @Test
    void endsPartsBeforeWhatTheyNeed() {
        start(new Sleeper("base", Set.of()), new Sleeper("top", Set.of("base")));
        supervisor.stop();
        assertThat(order).containsSubsequence("end top", "end base");
        assertThat(supervisor.status()).allMatch(part -> part.pid() == 0 && !part.healthy());
    }

    @Test
    void startsAKilledPartAgainAndCountsIt() {
        start(new Sleeper("only", Set.of()));
        long first = status().pid();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await(() -> {
            var now = status();
            return now.healthy() && now.pid() != first;
        });
        assertThat(status().restarts()).isEqualTo(1);
        assertThat(order).containsExactly("start only", "prepare only", "start only", "prepare only");
    }

    private PartStatus status() {
        return supervisor.status().getFirst();
    }

    private void start(Part... parts) {
        supervisor = new Supervisor(logs);
        List.of(parts).forEach(supervisor::add);
        supervisor.start();
        await(supervisor::isHealthy);
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    private final class Sleeper implements Part {
        private final String name;
        private final Set<String> needs;

        private Sleeper(String name, Set<String> needs) {
            this.name = name;
            this.needs = needs;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int port() {
            return 1;
        }

        @Override
        public Set<String> needs() {
            return needs;
        }

        @Override
        public ProcessBuilder command() {
            order.add("start " + name);
            return new ProcessBuilder("sleep", "60");
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public void prepare() {
            order.add("prepare " + name);
        }

        @Override
        public void end(Process process) {
            order.add("end " + name);
            process.destroy();
        }
    }
}
