package org.fuhua.applicant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.fuhua.print.PrintSettings;

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

    /// How often one application can be handed in before the deadline, each time but the first after taking it back.
    @WithDefault("20")
    @Min(1)
    @Max(100)
    int submissionsMax();

    /// Documents as PDF.
    PrintSettings print();

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

    /// How often the clock looks for certificates that end soon.
    @WithDefault("1h")
    Duration renewalEvery();

    /// Days before the last day of a certificate from which its organisation is reminded, once.
    @WithDefault("60")
    @Min(1)
    @Max(365)
    int renewalReminderDays();

    /// Rows of one export at most.
    @WithDefault("500000")
    @Min(1)
    @Max(1000000)
    int exportRowsMax();

    /// How often the clock looks for applications to be compared with others.
    @WithDefault("5s")
    Duration overlapEvery();

    /// How long it goes on comparing each time; what then waits, waits for the next time.
    @WithDefault("PT1S")
    Duration overlapFor();

    /// Share of an application in common runs of words from which it is shown, in hundredths of a percent.
    @WithDefault("1500")
    @Min(1)
    @Max(10000)
    int overlapTextBp();

    /// Share of words that two applications have in common from which it is shown, in hundredths of a percent.
    @WithDefault("4500")
    @Min(1)
    @Max(10000)
    int overlapWordsBp();

    /// Applications that one is compared with word by word, those most alike first.
    @WithDefault("20")
    @Min(1)
    @Max(100)
    int overlapCandidates();

    /// Where people reach the portal; links in mails begin with it.
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /// How long an invitation can be taken.
    @WithDefault("P7D")
    Duration invitationValid();

    /// Invitations of one organisation that wait to be taken, at most.
    @WithDefault("50")
    @Min(1)
    @Max(1000)
    int invitationsMax();

    /// Percentage of the capital from which on a holding makes two organisations related.
    @WithDefault("20")
    BigDecimal relatedFromShare();

    /// How often mail is posted that was written meanwhile.
    @WithDefault("5s")
    Duration postingEvery();

    /// Bytes of one file of a proof or certificate at most.
    @WithDefault("10485760")
    @Min(1024)
    @Max(26_214_400)
    int proofFileBytesMax();
}
