package org.fuhua.platform.mail;

import io.quarkus.mailer.Mail;
import java.net.URI;
import java.util.UUID;

/// A mail sent by a clock, at least once.
///
/// One that is sent again, because nobody knows whether the mail server took it, has the same `Message-ID`: mail
/// servers and people's mailboxes tell doubles by it. It asks other machines not to answer (RFC 3834).
public final class MachineMail {
    private MachineMail() {}

    /// @param id the same whenever it is sent again
    /// @param site whose host the identifier belongs to
    public static Mail text(UUID id, URI site, String address, String subject, String text) {
        return Mail.withText(address, subject, text)
                .addHeader("Message-ID", "<%s@%s>".formatted(id, site.getHost()))
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
