package org.fuhua.applicant.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.lucene.util.Version;
import org.fuhua.applicant.ApplicantConfig;

/// How applications are compared now. The name changes with everything that could change a result, so that results say
/// how they came about, and a new way compares everything again.
@ApplicationScoped
class OverlapMethod {
    private final ApplicantConfig config;

    OverlapMethod(ApplicantConfig config) {
        this.config = config;
    }

    Comparison comparison() {
        return new Comparison(config.overlapTextBp(), config.overlapWordsBp());
    }

    String name() {
        return "1:smartcn-%s:runs-%d-%d:text-%d:words-%d"
                .formatted(
                        Version.LATEST,
                        Fingerprints.RUN,
                        Fingerprints.WINDOW,
                        config.overlapTextBp(),
                        config.overlapWordsBp());
    }
}
