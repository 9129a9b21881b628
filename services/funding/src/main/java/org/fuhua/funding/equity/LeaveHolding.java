package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.BUYER_OR_NONE;
import static org.fuhua.funding.FundingProblem.FIRST_REFUSAL_NOTICE;
import static org.fuhua.funding.FundingProblem.MANAGER_NOT_STATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.Proceedings.Exit;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.exit.ExitMethod;
import org.fuhua.funding.equity.exit.ExitPrice;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Gives equity up, whole or in part (逐步退出): the earliest first, at no less than the terms ask for.
@ApplicationScoped
class LeaveHolding {
    private final InstrumentDesk desk;
    private final EquityBooks books;
    private final CapTables capTables;
    private final Conversions conversions;
    private final EquityRules rules;
    private final FieldCipher cipher;
    private final EquityViews views;

    LeaveHolding(
            InstrumentDesk desk,
            EquityBooks books,
            CapTables capTables,
            Conversions conversions,
            EquityRules rules,
            FieldCipher cipher,
            EquityViews views) {
        this.desk = desk;
        this.books = books;
        this.capTables = capTables;
        this.conversions = conversions;
        this.rules = rules;
        this.cipher = cipher;
        this.views = views;
    }

    /// How equity is to leave.
    ///
    /// @param appraised value of the capital that leaves; needed once the terms ask for it
    /// @param notifiedOn day on which the other holders had the notice, where they may buy first
    record Way(
            ExitMethod method,
            long capital,
            LocalDate on,
            Money price,
            @Nullable Money appraised,
            String documentNo,
            @Nullable Investor buyer,
            @Nullable LocalDate notifiedOn,
            boolean waived) {}

    @Transactional
    EquityView propose(UUID id, ExpectedVersion expected, Way way) {
        var laid = desk.open(id, expected);
        var instrument = laid.instrument();
        var before = instrument.state();
        instrument.checkDay(way.on(), laid.today(), "/on");
        if (way.notifiedOn() != null) instrument.checkDay(way.notifiedOn(), laid.today(), "/notifiedOn");
        if (way.method().firstRefusal && !way.waived() && way.notifiedOn() == null)
            throw new Refusal(FIRST_REFUSAL_NOTICE).at("/notifiedOn");
        if (way.method().endsCapital != (way.buyer() == null)) throw new Refusal(BUYER_OR_NONE).at("/buyer");
        var lots = instrument.lotsFor(way.capital());
        var least = least(lots, way, instrument.terms(), rules);
        instrument.proposeExit(new Exit(
                way.method(),
                way.capital(),
                Lot.cost(lots),
                least,
                way.price(),
                way.on(),
                way.documentNo(),
                buyer(way),
                way.notifiedOn(),
                way.waived()));
        desk.done(
                laid,
                before,
                Step.of("PROPOSE_EXIT", way.on(), way.documentNo(), way.method().name()),
                null);
        return views.of(id);
    }

    /// The least price of some lots: each by its own time. What was appraised is shared by capital.
    private static Money least(List<Lot> lots, Way way, EquityTerms terms, EquityRules rules) {
        var sum = Money.ZERO;
        for (var lot : lots) {
            var appraised = way.appraised() == null
                    ? null
                    : new Lot(lot.on(), way.capital(), way.appraised()).costOf(lot.capital());
            sum = sum.plus(ExitPrice.of(lot.cost(), lot.on(), way.on(), terms, rules.loanRates(), appraised)
                    .price());
        }
        return sum;
    }

    private @Nullable Investor buyer(Way way) {
        var buyer = way.buyer();
        if (buyer == null) return null;
        if (buyer.code().equals(CapTables.MANAGER)) throw new Refusal(MANAGER_NOT_STATED).at("/buyer/code");
        return buyer.named(cipher.seal(buyer.name()));
    }

    @Transactional
    EquityView withdraw(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().withdrawExit();
        desk.done(laid, before, Step.of("WITHDRAW_EXIT", laid.today(), null, reason), null);
        return views.of(id);
    }

    @Transactional
    EquityView receive(UUID id, ExpectedVersion expected, LocalDate receivedOn, String receiptNo) {
        var laid = desk.open(id, expected);
        var instrument = laid.instrument();
        var before = instrument.state();
        instrument.checkDay(receivedOn, laid.today(), "/receivedOn");
        var exit = instrument.exit();
        var exited = instrument.receive(firstRefusalEnds(exit), laid.today());
        int no = capTables.add(
                instrument.organisationId(),
                receivedOn,
                CapTables.Cause.EXIT,
                instrument.id(),
                after(instrument, exit));
        desk.done(
                laid,
                before,
                Step.received("RECEIVE", receivedOn, exit.price(), receiptNo).with(no),
                exited);
        books.exited(laid, exit, receiptNo);
        return views.of(id);
    }

    private @Nullable LocalDate firstRefusalEnds(Exit exit) {
        if (!exit.method().firstRefusal || exit.notifiedOn() == null) return null;
        return rules.companyLaw(exit.notifiedOn()).firstRefusalEnds(exit.notifiedOn());
    }

    /// Without a buyer the capital ends: it was reduced or liquidated.
    private CapTable after(EquityInstrument instrument, Exit exit) {
        var table = capTables.latestHeld(instrument.organisationId()).table();
        return exit.buyer() == null
                ? table.taken(CapTables.MANAGER, exit.capital())
                : table.transferred(
                        CapTables.MANAGER, exit.capital(), conversions.holding(exit.buyer(), exit.capital()));
    }
}
