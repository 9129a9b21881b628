package org.fuhua.applicant.print;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.print.Press;

/// The one press of this service. Made at the start, so that a font that cannot be read is found out then.
@Singleton
class PressRoom {
    @Produces
    @Startup
    @Singleton
    Press press(ApplicantConfig config) {
        return new Press(config.print());
    }
}
