package org.fuhua.funding.voucher;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Lays a voucher before whoever may do something with it, locked, and puts it away with all that belongs to the step:
/// history, books, audit and facts, in one transaction.
@ApplicationScoped
class VoucherDesk {
    private final Vouchers vouchers;
    private final Organisations organisations;
    private final VoucherBooks books;
    private final VoucherPublisher publisher;
    private final Sql sql;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    VoucherDesk(
            Vouchers vouchers,
            Organisations organisations,
            VoucherBooks books,
            VoucherPublisher publisher,
            Sql sql,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.vouchers = vouchers;
        this.organisations = organisations;
        this.books = books;
        this.publisher = publisher;
        this.sql = sql;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A voucher on the desk, with how it was before.
    record Laid(Voucher voucher, @Nullable VoucherState before, Amounts amounts, String by, LocalDate today) {}

    /// What a step leaves in the history.
    ///
    /// @param reference a document number
    record Step(
            String action,
            Money amount,
            @Nullable String reference,
            @Nullable String note) {
        static Step of(String action, @Nullable String reference, @Nullable String note) {
            return new Step(action, Money.ZERO, reference, note);
        }
    }

    /// @return a new voucher, on the desk
    Laid lay(Voucher voucher) {
        vouchers.persist(voucher);
        return new Laid(voucher, null, Amounts.NONE, actors.current().subject(), today());
    }

    /// @return the voucher, for staff and clocks; the door has asked for the role already
    Laid laid(Voucher voucher) {
        return new Laid(
                voucher, voucher.state(), voucher.amounts(), actors.current().subject(), today());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Laid open(UUID id, ExpectedVersion expected) {
        var voucher = vouchers.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(voucher.version());
        return laid(voucher);
    }

    /// @return the voucher, for those who act for its enterprise; to others it does not exist
    @Transactional(Transactional.TxType.MANDATORY)
    Laid openToHolder(UUID id, ExpectedVersion expected) {
        var voucher = vouchers.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!organisations.mayActFor(voucher.organisationId(), actors.current().subject()))
            throw new Refusal(NOT_FOUND);
        expected.check(voucher.version());
        return laid(voucher);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(Laid laid, Step step, VoucherEvent event) {
        var voucher = laid.voucher();
        Constraints.worded(vouchers::flush);
        var stepId = ids.next();
        sql.update(
                """
                insert into voucher_step (id, voucher_id, at, on_day, action, state, amount_minor, reference, note, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                stepId,
                voucher.id(),
                clock.instant(),
                laid.today(),
                step.action(),
                voucher.state(),
                step.amount().minorUnits(),
                step.reference(),
                step.note(),
                laid.by());
        Constraints.worded(() -> books.follow(voucher, laid.amounts(), stepId, voucher.number()));
        audit.record("voucher", voucher.id(), step.action(), laid.before(), voucher.state(), step.note());
        publisher.publish(event);
    }
}
