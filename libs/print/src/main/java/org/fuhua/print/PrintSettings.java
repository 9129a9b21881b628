package org.fuhua.print;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// What a service that sets documents can be told, as the group `print` of its own settings.
public interface PrintSettings {
    /// TrueType font with Chinese characters for texts; the built-in one when absent.
    Optional<Path> font();

    /// The same for headings; the font for texts when neither is there.
    Optional<Path> boldFont();

    /// Documents that are set at the same time; each takes some 100 MiB of heap while it is.
    @WithDefault("1")
    @Min(1)
    @Max(16)
    int atOnce();

    /// How long a request waits for its turn.
    @WithDefault("30s")
    Duration patience();

    /// Characters of one document at most; a longer one is refused.
    @WithDefault("120000")
    @Min(1000)
    @Max(2000000)
    int charactersMax();
}
