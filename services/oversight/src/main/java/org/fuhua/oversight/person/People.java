package org.fuhua.oversight.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.oversight.OversightConfig;
import org.jspecify.annotations.Nullable;

/// Those who have visited.
@ApplicationScoped
public class People {
    private static final Duration SEEN_EXACTLY = Duration.ofHours(1);
    private static final String SEE = """
            insert into person as p (subject, version, roles, language, language_chosen, email_sealed, email_key, seen_at)
            values (:subject, 0, string_to_array(:roles, ' '), :language, false,
                    cast(:email as text), cast(:key as text), :now)
            on conflict (subject) do update set
                roles = excluded.roles,
                language = case when p.language_chosen then p.language else excluded.language end,
                email_sealed = case when p.email_key is distinct from excluded.email_key
                    then excluded.email_sealed else p.email_sealed end,
                email_key = excluded.email_key,
                seen_at = excluded.seen_at
            where p.roles <> excluded.roles or p.email_key is distinct from excluded.email_key
               or p.seen_at < :stale or not p.language_chosen and p.language <> excluded.language""";
    private static final String SELECT = "select subject, version, language, email_sealed from person";

    private final EntityManager entities;
    private final OversightConfig config;
    private final Clock clock;

    People(EntityManager entities, OversightConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /// What a visit tells of a person. Writes only what changed, and once an hour that they were there.
    record Seen(
            String subject,
            Set<String> roles,
            String language,
            @Nullable String sealedEmail,
            @Nullable String emailKey) {
        @Override
        public String toString() {
            return "Seen[" + subject + "]";
        }
    }

    void see(Seen seen) {
        var now = clock.instant();
        entities.createNativeQuery(SEE)
                .setParameter("subject", seen.subject())
                .setParameter("roles", seen.roles().stream().sorted().collect(Collectors.joining(" ")))
                .setParameter("language", seen.language())
                .setParameter("email", seen.sealedEmail())
                .setParameter("key", seen.emailKey())
                .setParameter("now", now)
                .setParameter("stale", now.minus(SEEN_EXACTLY))
                .executeUpdate();
    }

    public Optional<Person> find(String subject) {
        return Optional.ofNullable(find(List.of(subject)).get(subject));
    }

    @SuppressWarnings("unchecked") // native queries know no type of result but the class asked for
    public Map<String, Person> find(Collection<String> subjects) {
        if (subjects.isEmpty()) return Map.of();
        List<Tuple> rows = entities.createNativeQuery(SELECT + " where subject in :subjects", Tuple.class)
                .setParameter("subjects", List.copyOf(subjects))
                .getResultList();
        return rows.stream().map(People::person).collect(Collectors.toMap(Person::subject, person -> person));
    }

    /// @return those who work here in a role and were seen lately
    @SuppressWarnings("unchecked")
    public Set<String> withRole(String role) {
        Instant since = clock.instant().minus(config.announcements().absenceMost());
        return Set.copyOf(entities.createNativeQuery(
                        "select subject from person where roles @> string_to_array(:role, ' ') and seen_at >= :since",
                        String.class)
                .setParameter("role", role)
                .setParameter("since", since)
                .getResultList());
    }

    /// @return whether the person still had the version
    boolean choose(String subject, long version, String language) {
        return entities.createNativeQuery("""
                        update person set version = version + 1, language = :language, language_chosen = true
                        where subject = :subject and version = :version""")
                        .setParameter("language", language)
                        .setParameter("subject", subject)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    /// Counts a choice that was made elsewhere than on the page of choices.
    void touch(String subject) {
        entities.createNativeQuery("update person set version = version + 1 where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private static Person person(Tuple row) {
        return new Person(
                row.get(0, String.class), row.get(1, Long.class), row.get(2, String.class), row.get(3, String.class));
    }
}
