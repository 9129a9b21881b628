package org.fuhua.oversight.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.message.TellPeople;
import org.fuhua.oversight.occasion.Occasions;
import org.fuhua.oversight.occasion.Rule;
import org.fuhua.platform.time.Clocks;
import org.jboss.logging.Logger;

/// Finds the persons of announcements and tells them. What belongs to a fact may come after it, so that those whose
/// organisation is not known yet are tried again for some hours.
@ApplicationScoped
class SettleAnnouncements {
    private static final Logger LOG = Logger.getLogger(SettleAnnouncements.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_ATTEMPTS = 14;

    private final Announcements announcements;
    private final Occasions occasions;
    private final Concerned concerned;
    private final Words words;
    private final TellPeople tellPeople;
    private final OversightConfig config;
    private final Clock clock;

    SettleAnnouncements(
            Announcements announcements,
            Occasions occasions,
            Concerned concerned,
            Words words,
            TellPeople tellPeople,
            OversightConfig config,
            Clock clock) {
        this.announcements = announcements;
        this.occasions = occasions;
        this.concerned = concerned;
        this.words = words;
        this.tellPeople = tellPeople;
        this.config = config;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    boolean handle() {
        var now = clock.instant();
        var due = announcements.due(now, AT_ONCE);
        due.forEach(announcement -> settle(announcement, now));
        return due.size() == AT_ONCE;
    }

    private void settle(Announcement announcement, Instant now) {
        var about = announcement.about();
        var rule = occasions.rule(announcement.occasion(), announcement.rule(), about.members());
        if (rule.isEmpty()) {
            announcements.settle(announcement, 0, now);
            return;
        }
        var people = concerned.by(rule.get().to(), about);
        if (people.isEmpty()) postpone(announcement, now);
        else announcements.settle(announcement, tell(rule.get(), announcement, people.get(), now), now);
    }

    private int tell(Rule rule, Announcement announcement, Set<String> people, Instant now) {
        var told = new LinkedHashSet<>(people);
        if (rule.exceptActor() && announcement.actor() != null) told.remove(announcement.actor());
        if (told.isEmpty()) return 0;
        var said = words.tell(rule, announcement.about(), now);
        tellPeople.handle(new TellPeople.Command(
                told, rule.kind(), occasion(rule, announcement), said.zh(), said.en(), said.link(), announcement.at()));
        return told.size();
    }

    private static String occasion(Rule rule, Announcement announcement) {
        var each = rule.oncePerDayAnd();
        return each == null
                ? rule.kind() + "/" + announcement.eventId()
                : "%s/%s/%s"
                        .formatted(
                                rule.kind(),
                                announcement.about().text(each),
                                LocalDate.ofInstant(announcement.at(), Clocks.PROGRAMME_ZONE));
    }

    private void postpone(Announcement announcement, Instant now) {
        if (announcement.attempts() >= MOST_ATTEMPTS) {
            LOG.warnf("%s of fact %s concerns nobody known", announcement.rule(), announcement.eventId());
            announcements.settle(announcement, 0, now);
            return;
        }
        var pause = config.announcements().settleAfter().plus(Duration.ofSeconds(1L << announcement.attempts()));
        announcements.postpone(announcement, now.plus(pause));
    }
}
