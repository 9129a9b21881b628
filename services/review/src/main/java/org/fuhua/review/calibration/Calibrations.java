package org.fuhua.review.calibration;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Calibrates a round once for as long as its marks stay the same: every page of a ranking asks for the whole of it.
@ApplicationScoped
public class Calibrations {

    /// @param marks in the same order each time, else they are calibrated again
    @CacheResult(cacheName = "calibrations")
    public Calibration of(Method method, List<Mark> marks) {
        return method.calibrate(marks);
    }
}
