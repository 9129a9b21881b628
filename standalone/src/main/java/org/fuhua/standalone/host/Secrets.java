package org.fuhua.standalone.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords and keys of one installation: made at random when first asked for, kept in a file only its owner reads.
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;
    private final Properties values = new Properties();

    public Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file))
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            }
    }

    /// A password without a character that a URL, a shell or a properties file would read as something else.
    public String password(String name) {
        return value(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
    }

    /// A key of 32 bytes, in base64.
    public String key(String name) {
        return value(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    /// A keystore (PKCS#12) with a key that nobody but this installation vouches for, in base64, under the password of
    /// the same name.
    public String keystore(String name, String subject) {
        return value(name, () -> KeyTool.keystore(subject, password(name + ".password")));
    }

    private synchronized String value(String name, java.util.function.Supplier<String> fresh) {
        var known = values.getProperty(name);
        if (known != null) return known;
        var made = fresh.get();
        values.setProperty(name, made);
        try {
            if (!Files.exists(file))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(file)) {
                values.store(out, "Secrets of this installation; never commit or share this file");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the secret " + name + " could not be kept", failed);
        }
        return made;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
