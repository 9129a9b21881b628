package org.fuhua.oversight.person;

import static org.fuhua.oversight.OversightProblem.UNSUBSCRIBE_LINK_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.occasion.Kind;
import org.fuhua.oversight.occasion.MailChoice;
import org.fuhua.oversight.occasion.Occasions;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Ends mails by a link in a mail, without signing in (RFC 8058). The link is sealed: it cannot be made by others,
/// tells nothing, and runs out.
@ApplicationScoped
public class Unsubscribe {
    private static final String PURPOSE = "unsubscribe";

    private final People people;
    private final Preferences preferences;
    private final Occasions occasions;
    private final FieldCipher cipher;
    private final OversightConfig config;
    private final Clock clock;

    Unsubscribe(
            People people,
            Preferences preferences,
            Occasions occasions,
            FieldCipher cipher,
            OversightConfig config,
            Clock clock) {
        this.people = people;
        this.preferences = preferences;
        this.occasions = occasions;
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
    }

    /// @return what stands in the link
    public String token(String subject) {
        var until = clock.instant().plus(config.mail().unsubscribeWithin());
        return cipher.seal("%s %d %s".formatted(PURPOSE, until.getEpochSecond(), subject));
    }

    /// @return whose mails it would end
    @Transactional
    UnsubscriptionView look(@Nullable String token) {
        return view(subject(token));
    }

    /// Doing it twice changes nothing more. What is mandatory goes on.
    @Transactional
    UnsubscriptionView handle(@Nullable String token) {
        var subject = subject(token);
        var before = preferences.of(subject);
        for (var kind : occasions.kinds()) {
            var choice = before.getOrDefault(kind.key(), Preferences.Choice.usual(kind));
            if (!kind.mandatory() && choice.mail() != MailChoice.OFF)
                preferences.set(subject, kind.key(), new Preferences.Choice(choice.inApp(), MailChoice.OFF));
        }
        people.touch(subject);
        return view(subject);
    }

    private UnsubscriptionView view(String subject) {
        var chosen = preferences.of(subject);
        long on = occasions.kinds().stream()
                .filter(kind -> !kind.mandatory())
                .filter(kind -> chosen.getOrDefault(kind.key(), Preferences.Choice.usual(kind))
                                .mail()
                        != MailChoice.OFF)
                .count();
        var mandatory = occasions.kinds().stream()
                .filter(Kind::mandatory)
                .map(kind -> new UnsubscriptionView.Label(kind.zh(), kind.en()))
                .toList();
        return new UnsubscriptionView(on == 0, mandatory);
    }

    private String subject(@Nullable String token) {
        if (token == null) throw new Refusal(UNSUBSCRIBE_LINK_INVALID).at("?token");
        try {
            var parts = cipher.open(token).split(" ", 3);
            if (parts.length == 3
                    && parts[0].equals(PURPOSE)
                    && Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant())
                    && people.find(parts[2]).isPresent()) return parts[2];
        } catch (IllegalArgumentException notOurs) {
            // refused below like one that ran out
        }
        throw new Refusal(UNSUBSCRIBE_LINK_INVALID).at("?token");
    }
}
