package org.fuhua.funding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.fuhua.print.PrintSettings;

/// Settings of this service.
@ConfigMapping(prefix = "fuhua.funding")
public interface FundingConfig {
    /// Documents as PDF.
    PrintSettings print();

    /// The seal on agreements that took effect.
    Seal seal();

    interface Seal {
        /// PKCS#12 keystore with the key of the seal, in base64.
        Optional<String> keystore();

        /// Its password, also that of the key.
        Optional<String> keystorePassword();

        /// Whether a key that nobody vouches for does, where no keystore is given.
        @WithDefault("false")
        boolean selfMade();

        /// How often the clock looks for agreements to seal.
        @WithDefault("5s")
        Duration every();
    }
}
