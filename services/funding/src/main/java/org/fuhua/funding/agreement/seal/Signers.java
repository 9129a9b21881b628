package org.fuhua.funding.agreement.seal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.fuhua.funding.FundingConfig;
import org.jboss.logging.Logger;

/// The signer of this installation. Made at the start: a service that could not seal does not start.
@Singleton
class Signers {
    private static final Logger LOG = Logger.getLogger(Signers.class);

    @Produces
    @Startup
    @Singleton
    DocumentSigner signer(FundingConfig config, Clock clock) {
        var seal = config.seal();
        if (seal.keystore().isPresent()) {
            var password = seal.keystorePassword()
                    .orElseThrow(() -> new IllegalStateException("fuhua.funding.seal.keystore-password is missing"));
            return new KeystoreSigner(SealKey.of(seal.keystore().get(), password.toCharArray()));
        }
        if (!seal.selfMade())
            throw new IllegalStateException("agreements are sealed: give fuhua.funding.seal.keystore, or, where nothing"
                    + " has to hold, fuhua.funding.seal.self-made");
        LOG.warn("agreements are sealed with a key that nobody vouches for");
        return new KeystoreSigner(SelfMadeKey.make(clock.instant()));
    }
}
