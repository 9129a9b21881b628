package org.fuhua.standalone.bench;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fuhua.standalone.cli.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Measures against stated limits and says by how much they hold; no part of the tests.
@Command(name = "bench", description = "Measure the platform against its targets.")
public final class BenchCommand implements Callable<Integer> {
    // Held, since a logger that nobody holds forgets its level.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    @Parameters(index = "0", paramLabel = "NAME", description = "platform: start-up, memory, the way of a fact")
    private String name;

    @Override
    public Integer call() throws Exception {
        if (!"platform".equals(name)) throw new IllegalArgumentException("no benchmark named " + name);
        KAFKA.setLevel(Level.WARNING);
        return new PlatformBench(Home.find().root(), System.out).run() == 0 ? 0 : 1;
    }
}
