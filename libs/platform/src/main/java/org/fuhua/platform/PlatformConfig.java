package org.fuhua.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings that every service has; keys are given by the environment, never kept in the repository.
@ConfigMapping(prefix = "fuhua")
public interface PlatformConfig {
    /// Versioned keys of personal fields as `version:base64(32 bytes)`, comma separated; the last one seals, all open.
    String fieldKeys();

    /// Base64 key of the blind index; the same in every service.
    String blindIndexKey();

    /// Whether this installation shows demonstration data: only then are sandbox objects allowed.
    @WithDefault("false")
    boolean demonstration();
}
