package org.fuhua.standalone.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the packaged review service measures of itself, in a JVM of its own with the heap that is promised: the classes
/// as they are shipped.
final class ReviewProgram {
    private final Path application;

    /// @param application folder of the packaged service
    ReviewProgram(Path application) {
        this.application = application;
    }

    /// @param main within `org.fuhua.review`
    Found run(String main, long heapMiB, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMiB + "m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.fuhua.review." + main));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(output);
        var found = new HashMap<String, String>();
        output.lines()
                .filter(line -> line.contains("="))
                .forEach(
                        line -> found.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new Found(found);
    }

    /// Figures by their names.
    record Found(Map<String, String> figures) {
        double number(String name) {
            return Double.parseDouble(figures.get(name));
        }
    }

    private String classPath() throws IOException {
        var jars = new ArrayList<String>();
        for (var folder : List.of("app", "lib/main", "lib/boot"))
            try (var files = Files.list(application.resolve(folder))) {
                files.map(Path::toString).filter(name -> name.endsWith(".jar")).forEach(jars::add);
            }
        return String.join(File.pathSeparator, jars);
    }
}
