package org.fuhua.applicant.letter;

import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.mail.MachineMail;

/// Posts what is due, outside of any transaction. A letter whose fate is unknown, because the process died or the
/// answer was lost, is posted again under the same `Message-ID`; none is lost. Addresses are opened here and never
/// logged.
@ApplicationScoped
public class PostLetters {
    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Letters letters;
    private final Mailer mailer;
    private final FieldCipher cipher;
    private final ApplicantConfig config;
    private final Clock clock;

    PostLetters(Letters letters, Mailer mailer, FieldCipher cipher, ApplicantConfig config, Clock clock) {
        this.letters = letters;
        this.mailer = mailer;
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${fuhua.applicant.posting-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "post-letters")
    public void handle() {
        List<Letter> lent;
        do {
            lent = QuarkusTransaction.requiringNew().call(this::lend);
            lent.forEach(this::post);
        } while (lent.size() == AT_ONCE);
    }

    private List<Letter> lend() {
        var now = clock.instant();
        var due = letters.due(now, AT_ONCE);
        due.forEach(letter -> letter.lend(now.plus(LEASE)));
        return due;
    }

    private void post(Letter letter) {
        try {
            mailer.send(mail(letter));
        } catch (RuntimeException failed) { // the mail server's or the network's: what is sent was written by us
            settle(letter.id(), this::failed);
            return;
        }
        settle(letter.id(), posted -> posted.posted(clock.instant()));
    }

    private Mail mail(Letter letter) {
        var content = cipher.open(requireNonNull(letter.content())).split(Letters.FOLD, 2);
        var address = cipher.open(requireNonNull(letter.address()));
        return MachineMail.text(letter.id(), config.publicUrl(), address, content[0], content[1]);
    }

    private void failed(Letter letter) {
        letter.failed(clock.instant());
        if (letter.isGivenUp()) Log.errorf("letter %s is given up", letter.id());
        else Log.warnf("letter %s could not be posted and is tried again at %s", letter.id(), letter.dueAt());
    }

    private void settle(UUID id, Consumer<Letter> how) {
        QuarkusTransaction.requiringNew().run(() -> how.accept(letters.findById(id)));
    }
}
