package org.fuhua.funding.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// Under whose name open data are published.
@ConfigMapping(prefix = "fuhua.funding.open-data")
public interface OpenDataConfig {
    /// Prefix of all identifiers, as registered with 360Giving or chosen by the agency.
    @WithDefault("360G-fuhua")
    String prefix();

    /// Identifier of the funder; an `org-id.guide` one where there is one.
    @WithDefault("360G-fuhua-funder")
    String funderId();

    @WithDefault("山东省科学技术厅")
    String funderName();

    @WithDefault("https://creativecommons.org/licenses/by/4.0/")
    URI licence();
}
