package org.fuhua.standalone.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// Makes keys with the tool that comes with every Java.
final class KeyTool {
    private KeyTool() {}

    /// @return a PKCS#12 keystore in base64, with one key and a certificate that it signed itself
    static String keystore(String subject, String password) {
        try {
            var folder = Files.createTempDirectory("fuhua-keys");
            var file = folder.resolve("keystore.p12");
            try {
                run(file, subject, password);
                return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a keystore could not be made", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a keystore could not be made", interrupted);
        }
    }

    private static void run(Path file, String subject, String password) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-validity",
                "3650",
                "-alias",
                "seal",
                "-dname",
                subject,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                "FUHUA_KEYSTORE_PASSWORD");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FUHUA_KEYSTORE_PASSWORD", password);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("keytool: " + said.strip());
    }
}
