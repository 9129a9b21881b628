package org.fuhua.oversight.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages as kept. Every question names the person, so that nobody reads another's.
@ApplicationScoped
public class Messages {
    /// More unread ones than these are not counted.
    static final int COUNTED_MOST = 100;

    private static final String ADD = """
            insert into message (id, subject, kind, occasion, zh, en, link, at, shown, mail_due_at)
            values (:id, :subject, :kind, :occasion, :zh, :en, :link, :at, :shown, cast(:mailDue as timestamptz))
            on conflict do nothing""";
    private static final String PAGE = """
            select id, kind, zh, en, link, at, read_at from message
            where subject = :subject and shown and id < :before
              and (not :unread or read_at is null) and (:kind = '' or kind = :kind)
            order by id desc limit :rows""";
    private static final String STANDING = """
            select (select count(*) from (select 1 from message
                                          where subject = :subject and shown and read_at is null limit :most) unread),
                   (select id from message where subject = :subject and shown order by id desc limit 1)""";
    // A first message waits for others, and a person gets no second mail soon after one: a burst is one mail. What is
    // almost due goes along.
    private static final String GATHER = """
            update message set mail_id = :mail
            where subject = :subject and mail_id is null and mail_due_at <= :until""";
    private static final String WAITING = """
            select subject from message m
            where mail_id is null and mail_due_at <= :now
              and not exists (select 1 from mail where mail.subject = m.subject and mail.created_at > :lastBefore)
            group by subject order by min(mail_due_at) limit :most""";

    private final EntityManager entities;

    Messages(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID id, String subject, TellPeople.Command told, boolean shown, @Nullable Instant mailDueAt) {
        entities.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("subject", subject)
                .setParameter("kind", told.kind())
                .setParameter("occasion", told.occasion())
                .setParameter("zh", told.zh())
                .setParameter("en", told.en())
                .setParameter("link", told.link())
                .setParameter("at", told.at())
                .setParameter("shown", shown)
                .setParameter("mailDue", mailDueAt)
                .executeUpdate();
    }

    /// @param unread how many, at most [#COUNTED_MOST]
    /// @param newest id of the last one; absent when there is none
    record Standing(long unread, @Nullable UUID newest) {}

    Standing standing(String subject) {
        var row = (Tuple) entities.createNativeQuery(STANDING, Tuple.class)
                .setParameter("subject", subject)
                .setParameter("most", COUNTED_MOST)
                .getSingleResult();
        return new Standing(row.get(0, Long.class), row.get(1, UUID.class));
    }

    /// @return the newest first
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    List<Message> page(String subject, boolean unread, String kind, UUID before, int rows) {
        List<Tuple> found = entities.createNativeQuery(PAGE, Tuple.class)
                .setParameter("subject", subject)
                .setParameter("unread", unread)
                .setParameter("kind", kind)
                .setParameter("before", before)
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(Messages::message).toList();
    }

    /// @return whether the person has such a message
    boolean read(String subject, UUID id, Instant now) {
        return entities.createNativeQuery("""
                        update message set read_at = coalesce(read_at, :now)
                        where subject = :subject and id = :id and shown""")
                        .setParameter("now", now)
                        .setParameter("subject", subject)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /// @param through the newest one that the person has seen; later ones stay unread
    void readThrough(String subject, UUID through, Instant now) {
        entities.createNativeQuery("""
                        update message set read_at = :now
                        where subject = :subject and id <= :through and shown and read_at is null""")
                .setParameter("now", now)
                .setParameter("subject", subject)
                .setParameter("through", through)
                .executeUpdate();
    }

    /// @return subjects with something to mail who got no mail lately
    @SuppressWarnings("unchecked")
    public List<String> waitingForMail(Instant now, Duration apart, int most) {
        return entities.createNativeQuery(WAITING, String.class)
                .setParameter("now", now)
                .setParameter("lastBefore", now.minus(apart))
                .setParameter("most", most)
                .getResultList();
    }

    /// Puts what is due until then into a mail.
    ///
    /// @return how many messages
    public int gather(String subject, UUID mailId, Instant until) {
        return entities.createNativeQuery(GATHER)
                .setParameter("mail", mailId)
                .setParameter("subject", subject)
                .setParameter("until", until)
                .executeUpdate();
    }

    /// @return what a mail carries, the oldest first
    @SuppressWarnings("unchecked")
    public List<Message> of(UUID mailId, int most) {
        List<Tuple> found = entities.createNativeQuery("""
                        select id, kind, zh, en, link, at, read_at from message
                        where mail_id = :mail order by id limit :most""", Tuple.class)
                .setParameter("mail", mailId)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(Messages::message).toList();
    }

    /// @return how many were forgotten
    int forgetBefore(Instant at) {
        return entities.createNativeQuery("delete from message where at < :at")
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Message message(Tuple row) {
        return new Message(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, Instant.class),
                row.get(6, Instant.class));
    }
}
