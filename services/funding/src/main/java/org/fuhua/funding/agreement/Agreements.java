package org.fuhua.funding.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Agreements; those that are changed are locked first.
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    private final Sql sql;

    Agreements(Sql sql) {
        this.sql = sql;
    }

    Optional<Agreement> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return the call of an agreement, without locking anything
    Optional<UUID> callOf(UUID id) {
        return sql.one("select call_id from agreement where id = ?", row -> row.getObject(1, UUID.class), id);
    }

    /// @return agreements of a call that are being signed, in the order of their drafting
    List<Agreement> beingSigned(UUID callId) {
        return find("callId = ?1 and state = ?2 order by id", callId, AgreementState.SIGNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// @return whether a call has awards or agreements that still need its budget
    boolean needBudget(UUID callId) {
        return sql.one("""
                        select 1 from agreement where call_id = ? and state in ('DRAFTED', 'SIGNING')
                        union all select 1 from award where call_id = ? and agreement_id is null limit 1""", row -> true, callId, callId).isPresent();
    }

    boolean hasPaymentUnderWay(UUID id) {
        return sql.one(
                        "select 1 from payment where agreement_id = ? and state in ('PREPARED', 'APPROVED') limit 1",
                        row -> true,
                        id)
                .isPresent();
    }

    /// @return the next number of a year, without gaps
    String nextNumber(int year) {
        int next = sql.one("""
                        insert into agreement_number (year, last) values (?, 1)
                        on conflict (year) do update set last = agreement_number.last + 1 returning last""", row -> row.getInt(1), year).orElseThrow();
        return "RWS-%d-%04d".formatted(year, next);
    }
}
