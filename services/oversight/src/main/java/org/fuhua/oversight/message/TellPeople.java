package org.fuhua.oversight.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.occasion.MailChoice;
import org.fuhua.oversight.occasion.Occasions;
import org.fuhua.oversight.person.People;
import org.fuhua.oversight.person.Person;
import org.fuhua.oversight.person.Preferences;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/// Tells people something, each as they want it; nobody hears of one occasion twice.
@ApplicationScoped
public class TellPeople {
    private final Messages messages;
    private final People people;
    private final Preferences preferences;
    private final Occasions occasions;
    private final OversightConfig config;
    private final Ids ids;
    private final Clock clock;

    TellPeople(
            Messages messages,
            People people,
            Preferences preferences,
            Occasions occasions,
            OversightConfig config,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.people = people;
        this.preferences = preferences;
        this.occasions = occasions;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param occasion what tells this occasion from all others
    /// @param link path in the portal
    public record Command(
            Set<String> subjects, String kind, String occasion, String zh, String en, String link, Instant at) {}

    /// Mail is for those whose address is known by now; all others find the message when they come.
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Command command) {
        var kind = occasions.kind(command.kind()).orElseThrow();
        var known = people.find(command.subjects());
        var choices = preferences.of(command.subjects(), kind);
        for (var subject : command.subjects()) {
            var choice = choices.get(subject);
            var mailDueAt = mailDueAt(known.get(subject), choice.mail());
            if (choice.inApp() || mailDueAt != null)
                messages.add(ids.next(), subject, command, choice.inApp(), mailDueAt);
        }
    }

    private @Nullable Instant mailDueAt(@Nullable Person person, MailChoice choice) {
        if (person == null || !person.reachable()) return null;
        var now = clock.instant();
        return switch (choice) {
            case OFF -> null;
            case NOW -> now.plus(config.mail().gatherFor());
            case DAILY -> nextDaily(now);
        };
    }

    private Instant nextDaily(Instant now) {
        var today = ZonedDateTime.of(
                LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE), config.mail().dailyAt(), Clocks.PROGRAMME_ZONE);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
