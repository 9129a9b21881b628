package org.fuhua.applicant.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds organisations by their credit codes: one query.
@ApplicationScoped
public class CreditCodes {
    private final EntityManager entities;

    CreditCodes(EntityManager entities) {
        this.entities = entities;
    }

    /// The code of a second entry leads to the organisation that it was merged into.
    ///
    /// @return by credit code, with what the person is in each; codes that nobody registered are left out
    public Map<String, Standing> of(Collection<String> usccs, String subject) {
        if (usccs.isEmpty()) return Map.of();
        return entities.createQuery("""
                        select new org.fuhua.applicant.organisation.Standing(
                            kept.id, o.uscc, kept.nameZh, kept.kind, kept.regionCode, kept.state, m.role,
                            kept.editorsSubmit)
                        from Organisation o
                        join Organisation kept on kept.id = coalesce(o.mergedInto, o.id)
                        left join Member m on m.organisationId = kept.id and m.subject = :subject
                        where o.uscc in :usccs""", Standing.class)
                .setParameter("usccs", usccs)
                .setParameter("subject", subject)
                .getResultStream()
                .collect(Collectors.toMap(Standing::uscc, Function.identity()));
    }

    /// @return by subject, the Chinese name of the one of these organisations that the person is a member of
    public Map<String, String> ofMembers(Collection<String> usccs, Collection<String> subjects) {
        if (usccs.isEmpty() || subjects.isEmpty()) return Map.of();
        return entities.createQuery("""
                        select m.subject, kept.nameZh from Member m
                        join Organisation kept on kept.id = m.organisationId
                        join Organisation o on o.id = kept.id or o.mergedInto = kept.id
                        where o.uscc in :usccs and m.subject in :subjects""", Object[].class)
                .setParameter("usccs", usccs)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, _) -> one));
    }

    /// What was asked of a second entry is asked of the organisation that it was merged into.
    ///
    /// @param most organisations of the person
    /// @return by credit code, those of second entries included
    public Map<String, Standing> of(String subject, int most) {
        return entities.createQuery("""
                        select new org.fuhua.applicant.organisation.Standing(
                            kept.id, o.uscc, kept.nameZh, kept.kind, kept.regionCode, kept.state, m.role,
                            kept.editorsSubmit)
                        from Member m join Organisation kept on kept.id = m.organisationId
                        join Organisation o on o.id = kept.id or o.mergedInto = kept.id
                        where m.subject = :subject order by kept.id""", Standing.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultStream()
                .collect(Collectors.toMap(Standing::uscc, Function.identity()));
    }
}
