package org.fuhua.standalone.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.fuhua.standalone.host.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Ends with 0 only when every part is healthy.
@Command(name = "status", description = "Show each part with its health, process, port and memory.")
public final class StatusCommand implements Callable<Integer> {
    private static final Duration STALE = Duration.ofSeconds(20);

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var state = State.read(home.state());
        var running = home.isRunning()
                && state.map(known -> known.writtenAt().isAfter(Instant.now().minus(STALE)))
                        .orElse(false);
        var view = new StatusView(state, running, Memory::residentMiB);
        var out = spec.commandLine().getOut();
        if (json) out.println(view.json());
        else out.print(view.table());
        out.flush();
        return view.isHealthy() ? 0 : 1;
    }
}
