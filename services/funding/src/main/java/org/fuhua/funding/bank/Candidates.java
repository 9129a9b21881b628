package org.fuhua.funding.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fuhua.funding.Sql;
import org.fuhua.funding.bank.MatchPolicy.Candidate;
import org.fuhua.funding.payment.PaymentRules;
import org.fuhua.funding.payment.PaymentState;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/// Payments that lines of a statement may belong to.
@ApplicationScoped
class Candidates {
    /// A payment's id without dashes is what we gave the bank.
    private static final Pattern OURS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})");

    private final PaymentRules rules;
    private final WorkingDays workingDays;
    private final Sql sql;
    private final Clock clock;

    Candidates(PaymentRules rules, WorkingDays workingDays, Sql sql, Clock clock) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.sql = sql;
        this.clock = clock;
    }

    /// @return the payment that the bank names, if the id is one of ours
    static Optional<UUID> named(@Nullable String endToEndId) {
        if (endToEndId == null || !endToEndId.matches("[0-9a-f]{32}")) return Optional.empty();
        return Optional.of(UUID.fromString(OURS.matcher(endToEndId).replaceFirst("$1-$2-$3-$4-")));
    }

    Optional<Candidate> locked(UUID id) {
        return Optional.ofNullable(locked(List.of(id)).get(id));
    }

    /// @return those that are there, locked until the transaction ends
    Map<UUID, Candidate> locked(Collection<UUID> ids) {
        var lateAfter = new HashMap<LocalDate, LocalDate>();
        var candidates = new HashMap<UUID, Candidate>();
        sql.list(
                        """
                        select p.id, p.state, p.amount_minor, r.released_at,
                               (select coalesce(sum(amount_minor), 0) from bank_line
                                where payment_id = p.id and state = 'PARTIAL') as booked
                        from payment p left join payment_run r on r.id = p.run_id where p.id = any(?)
                        order by p.id for update of p""",
                        row -> {
                            var released = Sql.instant(row, "released_at");
                            return new Candidate(
                                    row.getObject("id", UUID.class),
                                    PaymentState.valueOf(row.getString("state")),
                                    Money.ofFen(row.getLong("amount_minor")),
                                    Money.ofFen(row.getBigDecimal("booked").longValueExact()),
                                    released == null
                                            ? null
                                            : lateAfter.computeIfAbsent(
                                                    LocalDate.ofInstant(released, clock.getZone()), this::lateAfter));
                        },
                        ids)
                .forEach(candidate -> candidates.put(candidate.id(), candidate));
        return candidates;
    }

    private LocalDate lateAfter(LocalDate released) {
        return workingDays.after(released, rules.on(released).lateAfterWorkingDays());
    }
}
