package org.fuhua.funding.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Changes; whoever settles one holds its agreement first.
@ApplicationScoped
class Changes implements PanacheRepositoryBase<Change, UUID> {
    private final Sql sql;

    Changes(Sql sql) {
        this.sql = sql;
    }

    Optional<Change> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return the agreement of a change, without locking anything
    Optional<UUID> agreementOf(UUID id) {
        return sql.one(
                "select agreement_id from agreement_change where id = ?", row -> row.getObject(1, UUID.class), id);
    }

    /// @return the version that the next change makes; the agreement as signed is the first
    int nextNo(UUID agreementId) {
        return sql.one(
                        "select coalesce(max(agreement_no), 1) + 1 from agreement_change where agreement_id = ?",
                        row -> row.getInt(1),
                        agreementId)
                .orElseThrow();
    }

    /// @return how often the period has grown
    int extensions(UUID agreementId) {
        return sql.one("""
                        select count(*) from agreement_change
                        where agreement_id = ? and kind = 'PERIOD' and state = 'APPROVED'""", row -> row.getInt(1), agreementId).orElseThrow();
    }

    /// @return the last day of the project as it was moved last
    Optional<LocalDate> endsOn(UUID agreementId) {
        return sql.one("""
                select ends_on from agreement_change
                where agreement_id = ? and ends_on is not null order by agreement_no desc limit 1""", row -> row.getObject(1, LocalDate.class), agreementId);
    }
}
