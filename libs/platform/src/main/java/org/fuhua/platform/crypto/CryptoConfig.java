package org.fuhua.platform.crypto;

import io.smallrye.config.ConfigMapping;

/// Keys for personal fields; given by the environment, never in the repository.
@ConfigMapping(prefix = "fuhua")
public interface CryptoConfig {
    /// Versioned keys as `version:base64(32 bytes)`, comma separated; the last one seals, all of them open.
    String fieldKeys();

    /// Base64 key of the blind index; the same in every service.
    String blindIndexKey();
}
