package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fuhua.standalone.cli.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Plays a demonstration through the public API: the living one, or real proposals from a file.
@Command(
        name = "demo",
        description = "Load the demonstration into the running platform, or play real proposals through it.")
public final class DemoCommand implements Callable<Integer> {
    @Option(names = "--proposals", description = "JSON lines with id, title, institution, amountUsd, abstract …")
    private Path proposals;

    @Option(names = "--limit", description = "How many of the proposals to play; all when not given.")
    private int limit = Integer.MAX_VALUE;

    @Spec
    private CommandSpec spec;

    /// Called by `up` once everything is healthy, unless `--no-demo` was given.
    ///
    /// @param gateway base URL of the public API
    /// @param keycloak base URL of Keycloak; the administrator's password is in `home`
    public static void load(String gateway, String keycloak, Path root, Path home, PrintWriter out) throws IOException {
        out.println("Loading the demonstration 载入演示数据");
        out.flush();
        new Demonstration(gateway, keycloak, home).loadWorld(root.resolve("catalogue"), out);
        SignIns.print(out);
    }

    @Override
    public Integer call() throws Exception {
        var home = Home.find();
        var out = spec.commandLine().getOut();
        if (!Files.exists(home.state()))
            throw new IllegalStateException("the platform is not running: ./fuhua up first");
        var state = new ObjectMapper().readTree(home.state().toFile());
        var gateway = state.path("gateway").asText();
        var keycloak = state.path("keycloak").asText();
        if (!state.path("demonstration").asBoolean())
            throw new IllegalStateException("the platform was started with --no-demo: it allows no demonstration");
        if (proposals == null) {
            load(gateway, keycloak, home.root(), home.folder(), out);
            return 0;
        }
        return play(gateway, keycloak, home.folder());
    }

    private int play(String gateway, String keycloak, Path home) throws IOException {
        var read = Proposal.read(proposals, limit);
        PrintStream out = System.out;
        out.printf("Playing %d proposals through %s%n", read.size(), gateway);
        return new Demonstration(gateway, keycloak, home).play(read, out) ? 0 : 1;
    }
}
