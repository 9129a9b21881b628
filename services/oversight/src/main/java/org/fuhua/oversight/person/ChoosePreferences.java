package org.fuhua.oversight.person;

import static org.fuhua.oversight.OversightProblem.KIND_UNKNOWN;
import static org.fuhua.oversight.OversightProblem.MESSAGE_MANDATORY;
import static org.fuhua.platform.problem.PlatformProblem.PRECONDITION_FAILED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fuhua.oversight.occasion.MailChoice;
import org.fuhua.oversight.occasion.Occasions;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Shows and changes what somebody wants to hear of. What a right or a deadline hangs on can wait for the daily
/// mail, but not be turned off.
@ApplicationScoped
class ChoosePreferences {
    private final People people;
    private final Preferences preferences;
    private final Occasions occasions;
    private final FieldCipher cipher;
    private final Actors actors;

    ChoosePreferences(People people, Preferences preferences, Occasions occasions, FieldCipher cipher, Actors actors) {
        this.people = people;
        this.preferences = preferences;
        this.occasions = occasions;
        this.cipher = cipher;
        this.actors = actors;
    }

    record Wish(String kind, boolean inApp, MailChoice mail) {}

    record Command(Person person, ExpectedVersion expected, PreferencesView.Language language, List<Wish> wishes) {}

    @Transactional
    PreferencesView handle(Command command) {
        var subject = command.person().subject();
        command.expected().check(command.person().version());
        if (!people.choose(
                subject, command.expected().value(), command.language().name())) throw new Refusal(PRECONDITION_FAILED);
        for (int i = 0; i < command.wishes().size(); i++) {
            var wish = command.wishes().get(i);
            var kind = occasions.kind(wish.kind()).orElse(null);
            if (kind == null) throw new Refusal(KIND_UNKNOWN, "kind", wish.kind()).at("/kinds/" + i + "/kind");
            if (kind.mandatory() && !wish.inApp()) throw new Refusal(MESSAGE_MANDATORY).at("/kinds/" + i + "/inApp");
            if (kind.mandatory() && wish.mail() == MailChoice.OFF)
                throw new Refusal(MESSAGE_MANDATORY).at("/kinds/" + i + "/mail");
            preferences.set(subject, kind.key(), new Preferences.Choice(wish.inApp(), wish.mail()));
        }
        return view(people.find(subject).orElseThrow());
    }

    @Transactional
    PreferencesView view(Person person) {
        var chosen = preferences.of(person.subject());
        return new PreferencesView(
                person.version(),
                PreferencesView.Language.valueOf(person.language()),
                person.sealedEmail() == null ? null : PreferencesView.masked(cipher.open(person.sealedEmail())),
                occasions.kinds().stream()
                        .filter(kind -> kind.concerns(actors.current().roles()))
                        .map(kind -> PreferencesView.KindPreference.of(
                                kind,
                                chosen.getOrDefault(kind.key(), Preferences.Choice.usual(kind))
                                        .within(kind)))
                        .toList());
    }
}
