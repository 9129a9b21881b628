package org.fuhua.oversight.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fuhua.oversight.OversightConfig;
import org.fuhua.oversight.occasion.Occasions;

/// Reminds those whose turn it is, some days before their time is over. Each step is told once, since the id of its
/// announcement is made from the application, the deadline and the step; so a deadline that moved is told anew. Whoever
/// began within the last hours knows it.
@ApplicationScoped
class RemindOfDeadlines {
    private static final Duration KNOWN_SINCE = Duration.ofHours(6);
    private static final List<String> OCCASIONS = List.of("deadline", "correction-deadline");
    private static final String REMIND = """
            insert into announcement (event_id, rule, occasion, at, about, due_at, attempts)
            select cast(md5(concat_ws('/', :occasion, application_id, ends, cast(:days as integer))) as uuid),
                   :rule, :occasion, :now,
                   jsonb_build_object('listed', jsonb_build_array(), 'named', jsonb_build_array(),
                       'members', jsonb_build_object('applicationId', application_id, 'callId', call_id,
                           'deadlineAt', to_char(ends at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                           'daysLeft', cast(ceil(extract(epoch from ends - :now) / 86400) as text))),
                   :now, 0
            from (select t.application_id, t.call_id,
                         case when t.due_on is null then 'deadline' else 'correction-deadline' end as occasion,
                         case when t.due_on is null then c.deadline_at
                              else (t.due_on + time '23:59:59') at time zone 'Asia/Shanghai' end as ends
                  from projection.turn t join projection.call c on c.call_id = t.call_id
                  where t.open and t.since < :since
                    and not exists (select 1 from projection.fact f
                                    where f.thread = t.call_id
                                      and f.type = 'org.fuhua.applicant.call-cancelled.v1')) due
            where occasion = :occasion and ends > :after and ends <= :until
            on conflict do nothing""";

    private final EntityManager entities;
    private final Occasions occasions;
    private final OversightConfig config;
    private final Clock clock;

    RemindOfDeadlines(EntityManager entities, Occasions occasions, OversightConfig config, Clock clock) {
        this.entities = entities;
        this.occasions = occasions;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void handle() {
        var now = clock.instant();
        var after = now;
        for (var days :
                config.announcements().remindDaysBefore().stream().sorted().toList()) {
            var until = now.plus(Duration.ofDays(days));
            for (var occasion : OCCASIONS) remind(occasion, days, now, after, until);
            after = until;
        }
    }

    private void remind(String occasion, int days, Instant now, Instant after, Instant until) {
        for (var rule : occasions.rules(occasion, Map.of()))
            entities.createNativeQuery(REMIND)
                    .setParameter("occasion", occasion)
                    .setParameter("rule", rule.key())
                    .setParameter("days", days)
                    .setParameter("now", now)
                    .setParameter("since", now.minus(KNOWN_SINCE))
                    .setParameter("after", after)
                    .setParameter("until", until)
                    .executeUpdate();
    }
}
