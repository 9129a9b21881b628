package org.fuhua.applicant.letter;

import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.fuhua.platform.crypto.FieldCipher;

/// Posts what is due, one letter per transaction. A crash between the mail server's answer and the commit posts a
/// letter twice; none is lost.
@ApplicationScoped
public class PostLetters {
    private final Letters letters;
    private final Mailer mailer;
    private final FieldCipher cipher;
    private final Clock clock;

    PostLetters(Letters letters, Mailer mailer, FieldCipher cipher, Clock clock) {
        this.letters = letters;
        this.mailer = mailer;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Scheduled(
            every = "${fuhua.applicant.posting-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "post-letters")
    public void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::postNext);
    }

    private boolean postNext() {
        var due = letters.nextDue(clock.instant());
        due.ifPresent(this::post);
        return due.isPresent();
    }

    // Any failure is the mail server's or the network's: what is sent was written by us.
    private void post(Letter letter) {
        var content = cipher.open(requireNonNull(letter.content())).split(Letters.FOLD, 2);
        try {
            mailer.send(Mail.withText(cipher.open(requireNonNull(letter.address())), content[0], content[1]));
            letter.posted(clock.instant());
        } catch (RuntimeException failed) {
            letter.failed(clock.instant());
            if (letter.isGivenUp()) Log.errorf(failed, "letter %s is given up", letter.id());
            else Log.warnf("letter %s could not be posted and is tried again at %s", letter.id(), letter.dueAt());
        }
    }
}
