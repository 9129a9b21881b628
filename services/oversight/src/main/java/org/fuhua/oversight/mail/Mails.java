package org.fuhua.oversight.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Mails as kept, without any content or address.
@ApplicationScoped
class Mails {
    private static final String CLAIM = """
            update mail set attempts = attempts + 1, due_at = :again
            where id in (select id from mail where state = 'QUEUED' and due_at <= :now
                         order by due_at limit :most for update skip locked)
            returning id, subject, attempts""";
    private static final String COUNTS = """
            select (select count(*) from mail where state = 'QUEUED'),
                   (select count(*) from mail where state = 'SENT' and ended_at > :since),
                   (select count(*) from mail where state = 'DEAD' and ended_at > :since),
                   (select min(created_at) from mail where state = 'QUEUED')""";

    private final EntityManager entities;

    Mails(EntityManager entities) {
        this.entities = entities;
    }

    /// A mail that this process may try to send now.
    ///
    /// @param attempts this one included
    record Claimed(UUID id, String subject, int attempts) {}

    void add(UUID id, String subject, Instant now) {
        entities.createNativeQuery("""
                        insert into mail (id, subject, state, attempts, created_at, due_at)
                        values (:id, :subject, 'QUEUED', 0, :now, :now)""")
                .setParameter("id", id)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    /// Takes some that are due. Until they are settled nobody else takes them, unless this process dies meanwhile.
    ///
    /// @param again when others may take them
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Claimed> claim(Instant now, Instant again, int most) {
        List<Tuple> rows = entities.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", now)
                .setParameter("again", again)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Claimed(row.get(0, UUID.class), row.get(1, String.class), row.get(2, Integer.class)))
                .toList();
    }

    void sent(UUID id, Instant now) {
        end(id, "SENT", "", now);
    }

    /// @param failure name of the failure, never its text, which may hold an address
    void dead(UUID id, String failure, Instant now) {
        end(id, "DEAD", failure, now);
    }

    void again(UUID id, String failure, Instant dueAt) {
        entities.createNativeQuery("update mail set due_at = :due, failure = :failure where id = :id")
                .setParameter("due", dueAt)
                .setParameter("failure", failure)
                .setParameter("id", id)
                .executeUpdate();
    }

    MailCounts counts(Instant since) {
        var row = (Tuple) entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("since", since)
                .getSingleResult();
        return new MailCounts(
                row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, Instant.class));
    }

    void forgetBefore(Instant at) {
        entities.createNativeQuery("""
                        delete from mail where ended_at < :at
                          and not exists (select 1 from message where message.mail_id = mail.id)""").setParameter("at", at).executeUpdate();
    }

    private void end(UUID id, String state, String failure, Instant now) {
        entities.createNativeQuery("""
                        update mail set state = :state, failure = nullif(:failure, ''), ended_at = :now
                        where id = :id""")
                .setParameter("state", state)
                .setParameter("failure", failure)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}
