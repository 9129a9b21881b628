package org.fuhua.funding.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Payment runs; those that are changed are locked first.
@ApplicationScoped
class PaymentRuns implements PanacheRepositoryBase<PaymentRun, UUID> {
    private final Sql sql;

    PaymentRuns(Sql sql) {
        this.sql = sql;
    }

    Optional<PaymentRun> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    String nextNumber(int year) {
        int next = sql.one("""
                        insert into payment_run_number (year, last) values (?, 1)
                        on conflict (year) do update set last = payment_run_number.last + 1 returning last""", row -> row.getInt(1), year).orElseThrow();
        return "BF-%d-%04d".formatted(year, next);
    }
}
