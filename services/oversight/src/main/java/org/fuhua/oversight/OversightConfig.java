package org.fuhua.oversight;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// Settings of this service.
@ConfigMapping(prefix = "fuhua.oversight")
public interface OversightConfig {
    /// Where people reach the portal; links in mails begin with it.
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    Announcements announcements();

    Mail mail();

    /// How long a message is kept.
    @WithDefault("P400D")
    Duration messagesKept();

    /// Finding out whom a fact concerns.
    interface Announcements {
        /// How long after a fact came its persons are looked for, so that what belongs to it can come too.
        @WithDefault("2s")
        Duration settleAfter();

        /// Facts that are older when they come are told to nobody: somebody reads the topics anew.
        @WithDefault("P2D")
        Duration ageMost();

        /// How many days before a deadline those are reminded whose turn it is.
        @WithDefault("7,3,1")
        List<@Min(1) @Max(60) Integer> remindDaysBefore();

        /// Officers and the like who were not seen for longer are not told any more.
        @WithDefault("P90D")
        Duration absenceMost();
    }

    /// Sending mail.
    interface Mail {
        /// How long the first message waits for others, so that one burst is one mail.
        @WithDefault("1M")
        Duration gatherFor();

        /// The least time between two mails to one person.
        @WithDefault("10M")
        Duration apart();

        /// When the daily mail goes out, in the programme's zone.
        @WithDefault("08:00")
        LocalTime dailyAt();

        /// Pause after the first failure; doubled after each further one.
        @WithDefault("1M")
        Duration retryAfter();

        /// After so many failures a mail is given up.
        @WithDefault("8")
        @Min(1)
        @Max(30)
        int attemptsMost();

        /// How long somebody may use the link that ends mails.
        @WithDefault("P180D")
        Duration unsubscribeWithin();
    }
}
