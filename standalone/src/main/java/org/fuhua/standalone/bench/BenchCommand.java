package org.fuhua.standalone.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = "Measure the platform against its targets.")
public final class BenchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "platform")
    private String name;

    @Override
    public Integer call() {
        throw new IllegalArgumentException("no benchmark named " + name);
    }
}
