package org.fuhua.funding.voucher;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Vouchers; those that are changed are locked first.
@ApplicationScoped
class Vouchers implements PanacheRepositoryBase<Voucher, UUID> {
    private final Sql sql;

    Vouchers(Sql sql) {
        this.sql = sql;
    }

    Optional<Voucher> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return one whose last day is over, that no other replica is at
    Optional<Voucher> overdue(LocalDate today) {
        return sql.one("""
                        select id from voucher
                        where state in ('ISSUED', 'RESERVED', 'SERVICE_DONE') and expires_on < ?
                        order by expires_on limit 1 for update skip locked""", row -> row.getObject(1, UUID.class), today).flatMap(this::findByIdOptional);
    }

    /// @return the next number of a year, without gaps
    String nextNumber(int year) {
        int next = sql.one("""
                        insert into voucher_number (year, last) values (?, 1)
                        on conflict (year) do update set last = voucher_number.last + 1 returning last""", row -> row.getInt(1), year).orElseThrow();
        return "CXQ-%d-%06d".formatted(year, next);
    }

    /// @param entries of one enterprise
    /// @return what it was paid in the year
    Money paid(List<UUID> entries, int year) {
        return sum("""
                select coalesce(sum(granted_minor), 0) from voucher
                where organisation_id = any (?) and paid_on between ? and ?""", entries, first(year), last(year));
    }

    /// @return what was granted to it and waits for the treasury
    Money waiting(List<UUID> entries) {
        return sum("""
                select coalesce(sum(granted_minor), 0) from voucher
                where organisation_id = any (?) and state = 'AUDITED'""", entries);
    }

    /// @return bonus that a provider was paid in the year, with what waits
    Money bonus(UUID providerId, int year) {
        return sum("""
                select coalesce(sum(bonus_minor), 0) from voucher
                where provider_id = ? and (state = 'AUDITED' or paid_on between ? and ?)""", providerId, first(year), last(year));
    }

    private Money sum(String query, Object... arguments) {
        return Money.ofFen(sql.one(query, row -> row.getBigDecimal(1).longValueExact(), arguments)
                .orElseThrow());
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
