package org.fuhua.standalone.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fuhua.standalone.demo.DemoCommand;
import org.fuhua.standalone.host.Folders;
import org.fuhua.standalone.host.Java;
import org.fuhua.standalone.host.Processes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the supervisor in the background, shows how the parts come up, loads the demonstration, and then either
/// returns (`--detach`) or stays until Ctrl-C and ends the platform.
@Command(name = "up", description = "Start the platform, or say that it runs.")
public final class UpCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(names = "--detach", description = "Return when everything is healthy and leave it running.")
    private boolean detach;

    @Option(names = "--fresh", description = "Delete all data of this installation first.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "Start without the demonstration's data and rules.")
    private boolean noDemo;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var out = spec.commandLine().getOut();
        if (home.isRunning()) return alreadyRunning(home, out);
        if (fresh) deleteData(home);
        var supervisor = launch(home);
        var ender = new Thread(() -> end(supervisor, out));
        if (!detach) Runtime.getRuntime().addShutdownHook(ender);
        if (!new Progress(home, out).awaitHealthy(supervisor, PATIENCE)) {
            out.println("Not everything came up within " + PATIENCE.toMinutes() + " minutes; ./fuhua status and"
                    + " ./fuhua logs PART say more, ./fuhua down ends it.");
            out.flush();
            return 1;
        }
        var state = State.read(home.state()).orElseThrow();
        if (!noDemo) DemoCommand.load(state.gateway(), state.keycloak(), home.root(), home.folder(), out);
        out.println();
        out.println("Fuhua 孵化 is ready: " + state.gateway());
        out.println(detach ? "./fuhua status shows its parts, ./fuhua down ends it." : "Ctrl-C ends it.");
        out.flush();
        if (!detach) supervisor.onExit().join();
        return 0;
    }

    private int alreadyRunning(Home home, PrintWriter out) throws Exception {
        var state = State.read(home.state());
        out.println("Fuhua is running already"
                + state.map(known -> ": " + known.gateway()).orElse("."));
        if (fresh) out.println("Its data was left as it is: ./fuhua down first, then ./fuhua up --fresh.");
        out.flush();
        if (!detach || state.isEmpty()) return fresh ? 1 : 0;
        var supervisor = ProcessHandle.of(state.get().supervisor());
        var healthy = supervisor.isPresent() && new Progress(home, out).awaitHealthy(supervisor.get(), PATIENCE);
        return fresh || !healthy ? 1 : 0;
    }

    private static void deleteData(Home home) throws IOException {
        for (var name : List.of("postgres/data", "postgres/data.making", "kafka", "storage"))
            Folders.delete(home.folder().resolve(name));
        for (var name : List.of("secrets", "ports", "state.json"))
            Files.deleteIfExists(home.folder().resolve(name));
    }

    private ProcessHandle launch(Home home) throws IOException {
        var command = new ArrayList<>(Java.jvm(96, "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(
                "-Dfuhua.root=" + home.root(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.fuhua.standalone.Fuhua",
                "supervise"));
        if (noDemo) command.add("--no-demo");
        return new ProcessBuilder(Processes.detached(command))
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.log("supervisor").toFile()))
                .start()
                .toHandle();
    }

    private static void end(ProcessHandle supervisor, PrintWriter out) {
        if (!supervisor.isAlive()) return;
        out.println("Ending …");
        out.flush();
        supervisor.destroy();
        Processes.awaitEnd(supervisor, Duration.ofMinutes(2));
    }
}
