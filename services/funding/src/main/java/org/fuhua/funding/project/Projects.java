package org.fuhua.funding.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Projects; those that are changed are locked first.
@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {
    private final Sql sql;

    Projects(Sql sql) {
        this.sql = sql;
    }

    Optional<Project> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return the project of an agreement, locked; absent until the agreement took effect
    Optional<Project> ofAgreement(UUID agreementId) {
        return find("agreementId", agreementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean hasScientificReport(UUID projectId) {
        return sql.one(
                        "select exists (select 1 from project_report where project_id = ? and kind = 'SCIENTIFIC'"
                                + " and state = 'ACCEPTED')",
                        row -> row.getBoolean(1),
                        projectId)
                .orElse(false);
    }

    boolean hasOpenReport(UUID projectId) {
        return sql.one(
                        "select exists (select 1 from project_report where project_id = ? and state = 'SUBMITTED')",
                        row -> row.getBoolean(1),
                        projectId)
                .orElse(false);
    }

    /// @return what was paid and may be left over; money that becomes equity comes back by its instrument, never as a
    ///     balance, and only the grant beside it counts here
    Money paid(UUID agreementId) {
        return sql.one(
                        "select grant_minor from equity_instrument where agreement_id = ?",
                        row -> Money.ofFen(row.getLong(1)),
                        agreementId)
                .orElseGet(() -> sum(
                        "select coalesce(sum(amount_minor), 0) from payment where agreement_id = ? and state = 'CONFIRMED'",
                        agreementId));
    }

    /// @return what accepted reports show as spent
    Money spent(UUID projectId) {
        return sum("""
                select coalesce(sum(s.amount_minor), 0) from project_spending s
                join project_report r on r.id = s.report_id and r.state = 'ACCEPTED' where s.project_id = ?""", projectId);
    }

    private Money sum(String query, UUID id) {
        return sql.one(query, row -> Money.ofFen(row.getBigDecimal(1).longValueExact()), id)
                .orElse(Money.ZERO);
    }
}
