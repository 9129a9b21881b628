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

    /// @return by credit code, with what the person is in each; codes that nobody registered are left out
    public Map<String, Standing> of(Collection<String> usccs, String subject) {
        if (usccs.isEmpty()) return Map.of();
        return entities.createQuery("""
                        select new org.fuhua.applicant.organisation.Standing(
                            o.id, o.uscc, o.nameZh, o.kind, o.regionCode, o.state, m.role,
                            o.editorsSubmit)
                        from Organisation o left join Member m on m.organisationId = o.id and m.subject = :subject
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
                        select m.subject, o.nameZh from Member m join Organisation o on o.id = m.organisationId
                        where o.uscc in :usccs and m.subject in :subjects""", Object[].class)
                .setParameter("usccs", usccs)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, _) -> one));
    }
}
