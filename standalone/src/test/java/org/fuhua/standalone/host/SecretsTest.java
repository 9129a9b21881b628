package org.fuhua.standalone.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatItMade() throws IOException {
        var file = folder.resolve("secrets");
        var password = new Secrets(file).password("one");
        var again = new Secrets(file);
        assertThat(again.password("one")).isEqualTo(password).matches("[A-Za-z0-9_-]{32}");
        assertThat(again.password("two")).isNotEqualTo(password);
    }

    @Test
    void letsOnlyItsOwnerRead() throws IOException {
        var file = folder.resolve("secrets");
        new Secrets(file).password("one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makesKeysOf32Bytes() throws IOException {
        var key = new Secrets(folder.resolve("secrets")).key("key");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }
}
