package org.fuhua.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds files of the checkout from a test, whatever folder it runs in, and keeps golden files.
public final class Repository {
    private Repository() {}

    /// @return a path below the checkout's root
    public static Path path(String relative) {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("libs/platform"))) folder = folder.getParent();
        if (folder == null) throw new IllegalStateException("not below a Fuhua checkout");
        return folder.resolve(relative);
    }

    /// @return whether `./fuhua golden` runs: then golden files are written instead of compared
    public static boolean goldenUpdate() {
        return Boolean.getBoolean("golden.update");
    }

    /// Compares text with a committed file, or writes it when golden files are updated.
    public static void assertGolden(String relative, String actual) {
        var file = path(relative);
        try {
            if (goldenUpdate()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            if (!Files.exists(file)) throw new AssertionError(relative + " is missing: run ./fuhua golden");
            org.assertj.core.api.Assertions.assertThat(Files.readString(file))
                    .as("%s is current (else run ./fuhua golden and review the difference)", relative)
                    .isEqualTo(actual);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
