package org.fuhua.review;

import io.smallrye.config.ConfigMapping;
import org.fuhua.print.PrintSettings;

/// Settings of this service.
@ConfigMapping(prefix = "fuhua.review")
public interface ReviewConfig {
    /// Documents as PDF.
    PrintSettings print();
}
