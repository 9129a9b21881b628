package org.fuhua.applicant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// Settings of this service.
@ConfigMapping(prefix = "fuhua.applicant")
public interface ApplicantConfig {
    /// How often the clock looks for calls whose deadline is over.
    @WithDefault("5s")
    Duration closingEvery();

    /// How long after the last accepted second a call closes, so that what was sent in time can finish.
    @WithDefault("5s")
    Duration closingDelay();

    /// Working days that an applicant has to correct a returned application.
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int correctionWorkingDays();

    /// Attachments of one application at most.
    @WithDefault("20")
    @Min(1)
    @Max(50)
    int attachmentsMax();

    /// How long saves of one person to one section become one entry of its history, while nobody else saves it.
    @WithDefault("PT10M")
    Duration historyEntrySpan();

    /// How long a content that no attachment refers to is kept.
    @WithDefault("P1D")
    Duration unusedContentKept();
}
