package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Our copy of who acts for which organisation. `applicant` owns it; the latest fact about a person holds.
///
/// Who acted for an entry that was merged into another acts for that one from then on.
@ApplicationScoped
public class MembershipCopies {
    /// Roles that write and hand in for their organisation (单位管理员、填报人).
    public static final Set<String> WRITERS = Set.of("OWNER", "EDITOR");

    private static final String KEEP = """
            insert into membership_copy (organisation_id, subject, role, active, sequence)
            values (:organisation, :subject, :role, :active, :sequence)
            on conflict (organisation_id, subject) do update set
                role = excluded.role, active = excluded.active, sequence = excluded.sequence
            where excluded.sequence > membership_copy.sequence""";

    private final EntityManager entities;
    private final MergerCopies mergers;

    MembershipCopies(EntityManager entities, MergerCopies mergers) {
        this.entities = entities;
        this.mergers = mergers;
    }

    @Transactional
    void changed(UUID organisationId, String subject, String role, boolean active, long sequence) {
        entities.createNativeQuery(KEEP)
                .setParameter("organisation", organisationId)
                .setParameter("subject", subject)
                .setParameter("role", role)
                .setParameter("active", active)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    /// @return the organisations that somebody acts for, with those that became them
    public Set<UUID> of(String subject) {
        return actingAs(subject, "");
    }

    /// @return whether somebody acts for the organisation, or for one that became it
    public boolean actsFor(UUID organisationId, String subject) {
        return of(subject).contains(kept(organisationId));
    }

    /// @param roles as applicant names them, such as [#WRITERS]
    public boolean actsFor(UUID organisationId, String subject, Collection<String> roles) {
        return actingAs(subject, " and role in (:roles)", roles).contains(kept(organisationId));
    }

    /// @return for which organisations somebody acts, in whatever role; read like [#acting(String, Collection)]
    public Predicate<UUID> acting(String subject) {
        return among(actingAs(subject, ""));
    }

    /// Everything that has to be read is read here, whatever is asked of the result.
    ///
    /// @param roles as applicant names them, such as [#WRITERS]
    /// @return for which organisations somebody acts
    public Predicate<UUID> acting(String subject, Collection<String> roles) {
        return among(actingAs(subject, " and role in (:roles)", roles));
    }

    private Predicate<UUID> among(Set<UUID> mine) {
        var merged = mergers.all();
        return organisationId -> mine.contains(merged.kept(organisationId));
    }

    private UUID kept(UUID organisationId) {
        return Objects.requireNonNull(mergers.all().kept(organisationId));
    }

    @SuppressWarnings("unchecked") // native queries know no type of result
    private Set<UUID> actingAs(String subject, String and, Object... roles) {
        var query = entities.createNativeQuery(
                        "select organisation_id from membership_copy where active and subject = :subject" + and,
                        UUID.class)
                .setParameter("subject", subject);
        if (roles.length > 0) query.setParameter("roles", roles[0]);
        var known = mergers.all();
        var acting = new HashSet<UUID>((List<UUID>) query.getResultList());
        for (var id : List.copyOf(acting)) {
            var kept = known.kept(id);
            if (kept != null) acting.add(kept);
        }
        return acting;
    }
}
