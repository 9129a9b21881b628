package org.fuhua.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fuhua.standalone.supervise.PartStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusViewTest {
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final PartStatus WELL = new PartStatus("postgres", true, 42, AT, 15432, 1, "running");
    private static final PartStatus ILL = new PartStatus("review", false, 0, null, 8102, 0, "starting");

    @Test
    void writesExactlyTheAgreedMembers() {
        assertThat(view(true, WELL).json())
                .isEqualTo(
                        "{\"healthy\":true,\"gateway\":\"http://g\",\"keycloak\":\"http://k\",\"parts\":["
                                + "{\"name\":\"postgres\",\"healthy\":true,\"pid\":42,\"port\":15432,\"rssMiB\":7,\"restarts\":1}]}");
    }

    @Test
    void isHealthyOnlyWhenEveryPartIs() {
        assertThat(view(true, WELL).isHealthy()).isTrue();
        assertThat(view(true, WELL, ILL).isHealthy()).isFalse();
        assertThat(view(true).isHealthy()).isFalse();
    }

    @Test
    void callsNothingHealthyOnceTheSupervisorIsGone() {
        var view = view(false, WELL);
        assertThat(view.isHealthy()).isFalse();
        assertThat(view.json()).contains("\"healthy\":false,\"pid\":0").contains("\"rssMiB\":0");
        assertThat(view.table()).contains("./fuhua up");
    }

    @Test
    void saysInTheTableWhatAPartIsDoing() {
        assertThat(view(true, WELL, ILL).table()).contains("starting").contains("memory   7 MiB");
    }

    @Test
    void readsTheStateBackAsItWasWritten(@TempDir Path folder) throws IOException {
        var state = state(WELL, ILL);
        state.write(folder.resolve("state.json"));
        assertThat(State.read(folder.resolve("state.json"))).contains(state);
        assertThat(State.read(folder.resolve("none.json"))).isEmpty();
    }

    private static StatusView view(boolean running, PartStatus... parts) {
        return new StatusView(Optional.of(state(parts)), running, _ -> 7);
    }

    private static State state(PartStatus... parts) {
        return new State(1, AT, AT, "http://g", "http://k", true, List.of(parts));
    }
}
