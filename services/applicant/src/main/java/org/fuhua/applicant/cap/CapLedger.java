package org.fuhua.applicant.cap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.cap.Caps.Cap;
import org.fuhua.applicant.cap.Caps.Per;
import org.fuhua.applicant.cap.Caps.Role;
import org.fuhua.applicant.cap.Caps.Status;
import org.fuhua.applicant.cap.Caps.Within;
import org.fuhua.platform.time.Clocks;

/// Who takes part in what was handed in, by fingerprints alone, and how many there are of whom.
@ApplicationScoped
public class CapLedger {
    private static final List<String> TURNED_DOWN = List.of("WITHDRAWN", "FORMAL_REJECTED", "NOT_RECOMMENDED");
    private static final String LEADS = "join (select id, organisation_id from application) o on o.id = a.id";
    private static final String TAKES_PART = """
            join (select id, organisation_id from application union all
                  select application_id, organisation_id from application_partner where state = 'SIGNED') o on o.id = a.id""";
    private static final List<String> SUPPORTED =
            List.of("AWARDED", "AGREEMENT_DRAFTED", "AGREEMENT_SIGNING", "AGREEMENT_EFFECTIVE", "PAID");

    private final EntityManager entities;

    CapLedger(EntityManager entities) {
        this.entities = entities;
    }

    /// The application that is judged, and how far back is counted.
    ///
    /// @param id is left out when counting others
    /// @param partners organisations that signed as partners of a consortium
    public record Subject(
            UUID id, UUID callId, String instrument, UUID organisationId, Set<UUID> partners, Instant now) {

        private Set<UUID> counted(Cap cap) {
            var counted = new HashSet<>(Set.of(organisationId));
            if (cap.partnersCount()) counted.addAll(partners);
            return counted;
        }
    }

    /// Makes whoever hands in for one of these people or organisations wait for the end of this transaction.
    ///
    /// Taken in one order after the call's counter, of which a transaction takes one, so that nobody waits in a
    /// circle.
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<UUID> organisations, Collection<String> people) {
        var keys = new TreeSet<>(people);
        organisations.forEach(id -> keys.add(id.toString()));
        for (var key : keys)
            entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                    .setParameter("key", key)
                    .getSingleResult();
    }

    /// Keeps who takes part in what is handed in now, in place of what was kept before.
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID applicationId, Map<Role, Set<String>> people) {
        entities.createNativeQuery("delete from application_person where application_id = :id")
                .setParameter("id", applicationId)
                .executeUpdate();
        people.forEach((role, keys) -> keys.forEach(key -> entities.createNativeQuery("""
                        insert into application_person (application_id, role, person_key) values (:id, :role, :key)""")
                .setParameter("id", applicationId)
                .setParameter("role", role.name())
                .setParameter("key", key)
                .executeUpdate()));
    }

    /// @return the most that one of these people, or one of the organisations, has besides the subject
    @Transactional
    public long others(Cap cap, Subject subject, Collection<String> people) {
        boolean person = cap.per() == Per.PERSON;
        var query = entities.createNativeQuery(
                        """
                        select count(distinct a.id) as counted
                        from application a join call c on c.id = a.call_id
                          left join progress p on p.application_id = a.id
                        %s
                        where a.submitted_at is not null and a.id <> :id and a.submitted_at >= :since
                          and (:applying and a.state not in (:turnedDown)
                                 and (p.stage is null or p.stage in ('UNDER_REVIEW', 'PROPOSED'))
                               or :supported and p.stage in (:stages))
                          %s %s
                        order by counted desc limit 1""".formatted(
                                        person
                                                ? "join application_person w on w.application_id = a.id"
                                                : cap.partnersCount() ? TAKES_PART : LEADS,
                                        within(cap.reach()),
                                        person
                                                ? "and w.person_key in (:people) and w.role in (:roles) group by w.person_key"
                                                : "and o.organisation_id in (:organisations) group by o.organisation_id"),
                        Long.class)
                .setParameter("id", subject.id())
                .setParameter("since", since(cap, subject.now()))
                .setParameter("applying", cap.countedStatuses().contains(Status.APPLYING))
                .setParameter("turnedDown", TURNED_DOWN)
                .setParameter("supported", cap.countedStatuses().contains(Status.SUPPORTED))
                .setParameter("stages", SUPPORTED);
        if (cap.reach() == Within.CALL) query.setParameter("call", subject.callId());
        if (cap.reach() == Within.INSTRUMENT) query.setParameter("instrument", subject.instrument());
        if (person)
            query.setParameter("people", people)
                    .setParameter(
                            "roles", cap.countedRoles().stream().map(Role::name).collect(Collectors.toSet()));
        else query.setParameter("organisations", subject.counted(cap));
        return query.getResultStream()
                .mapToLong(count -> ((Number) count).longValue())
                .findFirst()
                .orElse(0);
    }

    private static String within(Within within) {
        return switch (within) {
            case CALL -> "and a.call_id = :call";
            case INSTRUMENT -> "and c.instrument = :instrument";
            case ALL_CALLS -> "";
        };
    }

    private static Instant since(Cap cap, Instant now) {
        if (cap.years() == null) return Instant.EPOCH;
        return now.atZone(Clocks.PROGRAMME_ZONE)
                .withDayOfYear(1)
                .minusYears(cap.years() - 1L)
                .toLocalDate()
                .atStartOfDay(Clocks.PROGRAMME_ZONE)
                .toInstant();
    }
}
