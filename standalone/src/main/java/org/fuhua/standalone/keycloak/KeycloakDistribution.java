package org.fuhua.standalone.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.fuhua.standalone.host.Folders;
import org.fuhua.standalone.host.Java;

/// Keycloak's programs: unpacked from the archive that the Maven build put into `standalone/target`, and built once for
/// PostgreSQL, which makes every later start faster.
public final class KeycloakDistribution {
    private static final List<String> OPTIONS = List.of("--db=postgres", "--cache=local", "--health-enabled=false");
    private final Path target;

    public KeycloakDistribution(Path root) {
        this.target = root.resolve("standalone").resolve("target");
    }

    /// The folder of the built distribution; makes it when it is not there, one process at a time.
    public Path prepare() throws IOException, InterruptedException {
        var archive = archive();
        var home = target.resolve(archive.getFileName().toString().replace(".zip", ""));
        if (Files.exists(home.resolve("built"))) return home;
        try (var lock = FileChannel.open(
                target.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var _ = lock.lock();
            if (!Files.exists(home.resolve("built"))) {
                Folders.delete(home);
                unpack(archive, home);
                build(home);
                Files.createFile(home.resolve("built"));
            }
        }
        return home;
    }

    private Path archive() throws IOException {
        try (var archives = Files.newDirectoryStream(target, "keycloak-*.zip")) {
            for (var archive : archives) return archive;
        }
        throw new IOException("Keycloak's archive is missing from standalone/target: build the project first");
    }

    private static void unpack(Path archive, Path home) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (name.getNameCount() < 2) continue;
                var file = home.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!file.startsWith(home)) throw new IOException("the archive reaches outside: " + name);
                if (entry.isDirectory()) Files.createDirectories(file);
                else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void build(Path home) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                List.of("sh", home.resolve("bin").resolve("kc.sh").toString(), "build"));
        command.addAll(OPTIONS);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", Java.home().toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException("Keycloak could not be built: " + said);
    }
}
