package org.fuhua.oversight.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.occasion.Occasions;
import org.fuhua.platform.inbox.Fact;

/// Notes that somebody has to hear of a fact, in the transaction of its inbox row. Who that is may depend on facts that
/// are still on their way, so it is found out a little later.
@ApplicationScoped
public class HearFact {
    private final Announcements announcements;
    private final Occasions occasions;
    private final OversightConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    HearFact(Announcements announcements, Occasions occasions, OversightConfig config, ObjectMapper json, Clock clock) {
        this.announcements = announcements;
        this.occasions = occasions;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /// Facts that come long after they happened are told to nobody: whoever reads the topics anew is not news.
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Fact fact) {
        var now = clock.instant();
        if (!occasions.occasions().contains(fact.type())) return;
        if (fact.time().isBefore(now.minus(config.announcements().ageMost()))) return;
        var about = about(fact);
        for (var rule : occasions.rules(fact.type(), about.members()))
            announcements.add(
                    new Announcement(fact.id(), rule.key(), fact.type(), fact.time(), fact.actor(), about, 0),
                    now.plus(config.announcements().settleAfter()));
    }

    private About about(Fact fact) {
        try {
            return About.of(json.readTree(fact.payload()));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("the payload is not JSON", malformed);
        }
    }
}
