package org.fuhua.standalone.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.fuhua.standalone.host.Processes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Ends the supervisor, which ends its children; when it was killed, ends the children it left.
@Command(name = "down", description = "End the platform; its data is kept.")
public final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var out = spec.commandLine().getOut();
        var state = State.read(home.state());
        if (home.isRunning()) {
            var supervisor = state.flatMap(known -> ProcessHandle.of(known.supervisor()));
            if (supervisor.isEmpty()) throw new IllegalStateException("it is just starting: try again in a second");
            supervisor.get().destroy();
            Processes.awaitEnd(supervisor.get(), PATIENCE);
            out.println("Ended.");
        } else out.println("Fuhua is not running.");
        state.ifPresent(known -> SuperviseCommand.endLeftOvers(known.parts()));
        out.flush();
        return 0;
    }
}
