package org.fuhua.standalone.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhua.standalone.host.Java;
import org.fuhua.standalone.supervise.Part;
import org.fuhua.standalone.supervise.Probe;

/// A Quarkus service as a process.
public final class ServicePart implements Part {
    private final String name;
    private final int port;
    private final Path jar;
    private final Size size;
    private final Set<String> needs;
    private final Map<String, String> environment;

    /// What its JVM may take.
    ///
    /// @param compiled whether it compiles all it can: quicker once warm, but larger and slower to start
    record Size(int heapMiB, boolean compiled) {}

    ServicePart(String name, int port, Path jar, Size size, Set<String> needs, Map<String, String> environment) {
        this.name = name;
        this.port = port;
        this.jar = jar;
        this.size = size;
        this.needs = needs;
        this.environment = environment;
    }

    /// Where the Maven build leaves a service.
    static Path jar(Path root, String service) {
        return root.resolve("services").resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public ProcessBuilder command() throws IOException {
        if (!Files.exists(jar)) throw new IOException("the service is not built");
        var command = new ArrayList<>(Java.jvm(
                size.heapMiB(),
                "-XX:MaxMetaspaceSize=192m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        if (!size.compiled()) command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }

    @Override
    public boolean ready() throws Exception {
        return Probe.answersOk("http://localhost:" + port + "/q/health/ready");
    }
}
