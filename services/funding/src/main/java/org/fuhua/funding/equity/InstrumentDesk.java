package org.fuhua.funding.equity;

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
import org.fuhua.platform.security.Actor;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Lays an instrument before whoever may do something with it, locked, and puts it away with all that belongs to the
/// step: history, audit and facts, in one transaction.
@ApplicationScoped
class InstrumentDesk {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker"};

    private final EquityInstruments instruments;
    private final Organisations organisations;
    private final EquityPublisher publisher;
    private final Sql sql;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    InstrumentDesk(
            EquityInstruments instruments,
            Organisations organisations,
            EquityPublisher publisher,
            Sql sql,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.instruments = instruments;
        this.organisations = organisations;
        this.publisher = publisher;
        this.sql = sql;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// An instrument on the desk.
    ///
    /// @param stepId of the step that is being made; what it posts has it as its cause
    record Laid(EquityInstrument instrument, UUID stepId, Actor actor, LocalDate today) {
        String by() {
            return actor.subject();
        }
    }

    /// What a step leaves in the history.
    ///
    /// @param flow money that came in, negative for what went out
    /// @param reference a document number
    /// @param receiptNo of the treasury, once only
    record Step(
            String action,
            LocalDate on,
            Money flow,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String receiptNo,
            @Nullable Integer capTableNo) {
        static Step of(String action, LocalDate on, @Nullable String reference, @Nullable String note) {
            return new Step(action, on, Money.ZERO, reference, note, null, null);
        }

        static Step received(String action, LocalDate on, Money amount, String receiptNo) {
            return new Step(action, on, amount, null, null, receiptNo, null);
        }

        Step with(int tableNo) {
            return new Step(action, on, flow, reference, note, receiptNo, tableNo);
        }
    }

    /// @return the instrument, for staff; the door has asked for the role already
    @Transactional(Transactional.TxType.MANDATORY)
    Laid open(UUID id, ExpectedVersion expected) {
        var instrument = instruments.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(instrument.version());
        return laid(instrument);
    }

    /// @return the instrument, for staff or for those who may bind its enterprise; to others it does not exist
    @Transactional(Transactional.TxType.MANDATORY)
    Laid openToEnterprise(UUID id, ExpectedVersion expected) {
        var instrument = instruments.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var actor = actors.current();
        if (!actor.hasAny(STAFF) && !organisations.maySignFor(instrument.organisationId(), actor.subject()))
            throw new Refusal(NOT_FOUND);
        expected.check(instrument.version());
        return laid(instrument);
    }

    Laid laid(EquityInstrument instrument) {
        return new Laid(instrument, ids.next(), actors.current(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(Laid laid, @Nullable EquityState before, Step step, @Nullable EquityEvent event) {
        var instrument = laid.instrument();
        instruments.flush();
        Constraints.worded(() -> sql.update(
                """
                insert into equity_step (id, instrument_id, pool_id, at, on_day, action, state, flow_minor, reference,
                                         note, receipt_no, cap_table_no, actor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                laid.stepId(),
                instrument.id(),
                instrument.poolId(),
                clock.instant(),
                step.on(),
                step.action(),
                instrument.state(),
                step.flow().minorUnits(),
                step.reference(),
                step.note(),
                step.receiptNo(),
                step.capTableNo(),
                laid.by()));
        audit.record("equity", instrument.id(), step.action(), before, instrument.state(), step.note());
        if (event != null) publisher.publish(event);
    }
}
