package org.fuhua.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fuhua.standalone.host.Ports;
import org.fuhua.standalone.host.Secrets;

/// Where one platform lives: the repository it was built in, the folder of its state, its ports and its secrets.
///
/// @param root the repository
/// @param home `.fuhua`, or a folder of its own for a test
public record Installation(Path root, Path home, Ports ports, Secrets secrets) {
    /// The services with a database of their own, in the order in which they are shown.
    public static final List<String> SERVICES = List.of("applicant", "review", "funding", "talent", "oversight");

    /// Opens an installation, choosing its ports: those of the last run where they are free, else `usual` ones.
    public static Installation open(Path root, Path home, Map<String, Integer> usual) throws IOException {
        Files.createDirectories(home.resolve("logs"));
        var file = home.resolve("ports");
        var ports = Ports.choose(Ports.read(file, usual), Ports::isFree);
        ports.write(file);
        return new Installation(root, home, ports, new Secrets(home.resolve("secrets")));
    }

    public String publicUrl() {
        return "http://localhost:" + ports.of("gateway");
    }

    public Path deploy(String file) {
        return root.resolve("deploy").resolve(file);
    }

    /// The jar of this module and what it needs, as packaged; the class path of this process where nothing is packaged.
    public String classPath() throws IOException {
        var target = root.resolve("standalone").resolve("target");
        if (Files.isDirectory(target.resolve("lib")))
            try (var files = Files.newDirectoryStream(target, "standalone-*.jar")) {
                for (var jar : files) return jar + ":" + target.resolve("lib") + "/*";
            }
        return System.getProperty("java.class.path");
    }
}
