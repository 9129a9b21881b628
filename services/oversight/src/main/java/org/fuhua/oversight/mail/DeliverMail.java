package org.fuhua.oversight.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.message.Messages;
import org.fuhua.oversight.person.People;
import org.fuhua.oversight.person.Person;
import org.fuhua.oversight.person.Unsubscribe;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.mail.MachineMail;
import org.jboss.logging.Logger;

/// Hands mails to the mail server, outside of any transaction. A mail whose fate is unknown, because the process
/// died or the answer was lost, is sent again under the same `Message-ID`, by which mail servers and people's
/// mailboxes tell doubles. Addresses are opened here and nowhere else, and never logged.
@ApplicationScoped
class DeliverMail {
    private static final Logger LOG = Logger.getLogger(DeliverMail.class);
    private static final int AT_ONCE = 20;
    private static final int LISTED_MOST = 30;
    private static final int GATHERED_MOST = 1000;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Mails mails;
    private final Messages messages;
    private final People people;
    private final Unsubscribe unsubscribe;
    private final FieldCipher cipher;
    private final Mailer mailer;
    private final OversightConfig config;
    private final Clock clock;

    DeliverMail(
            Mails mails,
            Messages messages,
            People people,
            Unsubscribe unsubscribe,
            FieldCipher cipher,
            Mailer mailer,
            OversightConfig config,
            Clock clock) {
        this.mails = mails;
        this.messages = messages;
        this.people = people;
        this.unsubscribe = unsubscribe;
        this.cipher = cipher;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    /// @return whether there may be more
    boolean handle() {
        var now = clock.instant();
        var claimed = QuarkusTransaction.requiringNew().call(() -> mails.claim(now, now.plus(LEASE), AT_ONCE));
        claimed.forEach(this::deliver);
        return claimed.size() == AT_ONCE;
    }

    private void deliver(Mails.Claimed claimed) {
        try {
            var mail = QuarkusTransaction.requiringNew().call(() -> written(claimed));
            mail.ifPresent(mailer::send);
            QuarkusTransaction.requiringNew().run(() -> {
                if (mail.isPresent()) mails.sent(claimed.id(), clock.instant());
                else mails.dead(claimed.id(), "no-address", clock.instant());
            });
        } catch (RuntimeException failed) {
            failed(claimed, name(failed));
        }
    }

    private static String name(Throwable failed) {
        return failed.getCause() == null ? failed.getClass().getSimpleName() : name(failed.getCause());
    }

    private void failed(Mails.Claimed claimed, String failure) {
        LOG.warnf("mail %s: attempt %d failed (%s)", claimed.id(), claimed.attempts(), failure);
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            if (claimed.attempts() >= config.mail().attemptsMost()) mails.dead(claimed.id(), failure, now);
            else
                mails.again(
                        claimed.id(),
                        failure,
                        now.plus(config.mail().retryAfter().multipliedBy(1L << (claimed.attempts() - 1))));
        });
    }

    private Optional<Mail> written(Mails.Claimed claimed) {
        var carried = messages.of(claimed.id(), GATHERED_MOST);
        if (carried.isEmpty()) return Optional.empty();
        return people.find(claimed.subject()).filter(Person::reachable).map(person -> {
            var site = config.publicUrl().toString().replaceAll("/+$", "");
            var token = URLEncoder.encode(unsubscribe.token(person.subject()), StandardCharsets.UTF_8);
            var page = site + "/app/unsubscribe?token=" + token;
            var listed = carried.subList(0, Math.min(LISTED_MOST, carried.size()));
            var letter = Letter.of(listed, carried.size() - listed.size(), person.readsEnglish(), site, page);
            return MachineMail.text(
                            claimed.id(),
                            config.publicUrl(),
                            cipher.open(person.sealedEmail()),
                            letter.subject(),
                            letter.text())
                    .addHeader("Content-Language", person.readsEnglish() ? "en" : "zh-CN")
                    .addHeader(
                            "List-Unsubscribe",
                            "<%s/api/oversight/v1/public/unsubscriptions?token=%s>".formatted(site, token))
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        });
    }
}
