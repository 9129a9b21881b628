package org.fuhua.review.ethics;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fuhua.print.Press;
import org.fuhua.review.ReviewConfig;

/// The one press of this service. Made at the start, so that a font that cannot be read is found out then.
@Singleton
class PressRoom {
    @Produces
    @Startup
    @Singleton
    Press press(ReviewConfig config) {
        return new Press(config.print());
    }
}
