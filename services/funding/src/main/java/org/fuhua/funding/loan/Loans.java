package org.fuhua.funding.loan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Filed loans; those that are changed are locked first. Filings put them in.
@ApplicationScoped
class Loans implements PanacheRepositoryBase<Loan, UUID> {
    private final Sql sql;

    Loans(Sql sql) {
        this.sql = sql;
    }

    Optional<Loan> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return one that nobody confirmed in time, that no other replica is at
    Optional<Loan> unconfirmed(LocalDate today) {
        return sql.one("""
                        select id from loan
                        where state in ('FILED', 'OVERDUE') and confirmed_on is null and confirm_by < ?
                        order by confirm_by limit 1 for update skip locked""", row -> row.getObject(1, UUID.class), today).flatMap(this::findByIdOptional);
    }

    /// @param entries of one enterprise, which may have a code each
    /// @return whether another loan of it has the subsidy
    boolean hasSubsidy(List<UUID> entries, UUID except) {
        return sql.one("""
                        select exists (select 1 from loan l
                                       where l.state in ('SUBSIDY_CLAIMED', 'SUBSIDY_GRANTED', 'SUBSIDY_PAID')
                                         and l.id <> ? and l.uscc in (select uscc from organisation_copy
                                                                      where organisation_id = any (?)))""", row -> row.getBoolean(1), except, entries).orElse(false);
    }
}
