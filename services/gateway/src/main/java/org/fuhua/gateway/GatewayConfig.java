package org.fuhua.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// Settings of the gateway.
@ConfigMapping(prefix = "fuhua.gateway")
public interface GatewayConfig {
    /// Where each service answers; its name is the second segment of `/api/{service}/v1`.
    Map<String, URI> services();

    /// Largest body that passes, whether its length is announced or not.
    @WithDefault("30M")
    MemorySize maxBody();

    /// How long to wait for a connection to a service.
    @WithDefault("PT2S")
    Duration connectTimeout();

    /// How long a service may stay silent before it counts as away.
    @WithDefault("PT60S")
    Duration answerTimeout();

    /// Connections kept to each service.
    @WithDefault("64")
    int connections();

    /// How often one caller may call.
    Limits limits();

    /// The pages for visitors.
    Pages pages();

    /// Limits per caller, kept in this process: with several gateways each counts for itself.
    interface Limits {
        /// For somebody signed in, by subject.
        @WithDefault("200")
        int subjectPerSecond();

        /// Calls that somebody signed in may save up.
        @WithDefault("400")
        int subjectBurst();

        /// For everybody else, by network address.
        @WithDefault("100")
        int addressPerSecond();

        /// Calls that an address may save up.
        @WithDefault("400")
        int addressBurst();

        /// Forms that strangers send from one network address: objections, and asking how one stands.
        @WithDefault("60")
        int formsPerHour();

        /// Forms that an address may save up.
        @WithDefault("20")
        int formBurst();
    }

    /// Reading from services for the public pages.
    interface Pages {
        /// How long a page may show what it read before.
        @WithDefault("PT10S")
        Duration keepFor();

        /// How long a page waits for a service.
        @WithDefault("PT3S")
        Duration patience();
    }
}
