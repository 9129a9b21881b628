package org.fuhua.oversight.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.oversight.occasion.Kind;
import org.fuhua.oversight.occasion.MailChoice;

/// What people want to hear of, where it differs from the usual.
@ApplicationScoped
public class Preferences {
    private static final String SET = """
            insert into preference (subject, kind, in_app, mail) values (:subject, :kind, :inApp, :mail)
            on conflict (subject, kind) do update set in_app = excluded.in_app, mail = excluded.mail""";

    private final EntityManager entities;

    Preferences(EntityManager entities) {
        this.entities = entities;
    }

    /// What somebody chose for a kind.
    public record Choice(boolean inApp, MailChoice mail) {
        static Choice usual(Kind kind) {
            return new Choice(true, kind.mail());
        }

        /// @return the same as far as the kind allows it
        Choice within(Kind kind) {
            if (!kind.mandatory()) return this;
            return new Choice(true, mail == MailChoice.OFF ? kind.mail() : mail);
        }
    }

    /// @return the choice of each of the people for one kind
    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    public Map<String, Choice> of(Collection<String> subjects, Kind kind) {
        var choices = new HashMap<String, Choice>();
        subjects.forEach(subject -> choices.put(subject, Choice.usual(kind)));
        List<Tuple> rows = entities.createNativeQuery(
                        "select subject, in_app, mail from preference where kind = :kind and subject in :subjects",
                        Tuple.class)
                .setParameter("kind", kind.key())
                .setParameter("subjects", List.copyOf(subjects))
                .getResultList();
        rows.forEach(row -> choices.put(row.get(0, String.class), choice(row).within(kind)));
        return choices;
    }

    /// @return what somebody chose, by kind
    @SuppressWarnings("unchecked")
    Map<String, Choice> of(String subject) {
        var choices = new HashMap<String, Choice>();
        List<Tuple> rows = entities.createNativeQuery(
                        "select kind, in_app, mail from preference where subject = :subject", Tuple.class)
                .setParameter("subject", subject)
                .getResultList();
        rows.forEach(row -> choices.put(row.get(0, String.class), choice(row)));
        return choices;
    }

    void set(String subject, String kind, Choice choice) {
        entities.createNativeQuery(SET)
                .setParameter("subject", subject)
                .setParameter("kind", kind)
                .setParameter("inApp", choice.inApp())
                .setParameter("mail", choice.mail().name())
                .executeUpdate();
    }

    private static Choice choice(Tuple row) {
        return new Choice(row.get(1, Boolean.class), MailChoice.valueOf(row.get(2, String.class)));
    }
}
