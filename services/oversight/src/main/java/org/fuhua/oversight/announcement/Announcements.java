package org.fuhua.oversight.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Announcements that wait for their persons, and those made.
@ApplicationScoped
class Announcements {
    private static final String ADD = """
            insert into announcement (event_id, rule, occasion, at, actor, about, due_at, attempts)
            values (:event, :rule, :occasion, :at, cast(:actor as text), cast(:about as jsonb), :due, 0)
            on conflict do nothing""";
    private static final String DUE = """
            select event_id, rule, occasion, at, actor, cast(about as text), attempts
            from announcement where settled_at is null and due_at <= :now
            order by due_at limit :most for update skip locked""";

    private final EntityManager entities;
    private final ObjectMapper json;

    Announcements(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /// Adds one; one that is known already stays as it is.
    void add(Announcement announcement, Instant dueAt) {
        entities.createNativeQuery(ADD)
                .setParameter("event", announcement.eventId())
                .setParameter("rule", announcement.rule())
                .setParameter("occasion", announcement.occasion())
                .setParameter("at", announcement.at())
                .setParameter("actor", announcement.actor())
                .setParameter("about", write(announcement.about()))
                .setParameter("due", dueAt)
                .executeUpdate();
    }

    /// @return those whose persons are looked for now, held until the transaction ends; other processes pass them by
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Announcement> due(Instant now, int most) {
        List<Tuple> rows = entities.createNativeQuery(DUE, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(this::read).toList();
    }

    void settle(Announcement announcement, int people, Instant now) {
        entities.createNativeQuery("""
                        update announcement set settled_at = :now, people = :people
                        where event_id = :event and rule = :rule""")
                .setParameter("now", now)
                .setParameter("people", people)
                .setParameter("event", announcement.eventId())
                .setParameter("rule", announcement.rule())
                .executeUpdate();
    }

    void postpone(Announcement announcement, Instant dueAt) {
        entities.createNativeQuery("""
                        update announcement set attempts = attempts + 1, due_at = :due
                        where event_id = :event and rule = :rule""")
                .setParameter("due", dueAt)
                .setParameter("event", announcement.eventId())
                .setParameter("rule", announcement.rule())
                .executeUpdate();
    }

    /// @return how many were forgotten
    int forgetBefore(Instant at) {
        return entities.createNativeQuery("delete from announcement where settled_at < :at")
                .setParameter("at", at)
                .executeUpdate();
    }

    private Announcement read(Tuple row) {
        return new Announcement(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Instant.class),
                row.get(4, String.class),
                about(row.get(5, String.class)),
                row.get(6, Integer.class));
    }

    private String write(About about) {
        try {
            return json.writeValueAsString(about);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the announcement cannot be written", impossible);
        }
    }

    private About about(String kept) {
        try {
            return json.readValue(kept, About.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept announcement cannot be read", damaged);
        }
    }
}
