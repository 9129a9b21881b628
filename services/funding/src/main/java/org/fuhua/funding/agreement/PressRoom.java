package org.fuhua.funding.agreement;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fuhua.funding.FundingConfig;
import org.fuhua.print.Press;

/// The one press of this service. Made at the start, so that a font that cannot be read is found out then.
@Singleton
class PressRoom {
    @Produces
    @Startup
    @Singleton
    Press press(FundingConfig config) {
        return new Press(config.print());
    }
}
