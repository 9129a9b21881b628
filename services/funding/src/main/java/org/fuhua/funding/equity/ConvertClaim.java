package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.CAP_TABLE_CHANGED;
import static org.fuhua.funding.FundingProblem.CAP_TABLE_HOLDER_TWICE;
import static org.fuhua.funding.FundingProblem.EQUITY_NOT_IN_THIS_STATE;
import static org.fuhua.funding.FundingProblem.MANAGER_NOT_STATED;
import static org.fuhua.funding.FundingProblem.RESOLUTION_NOT_CARRIED;
import static org.fuhua.funding.FundingProblem.WOULD_BE_LARGEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.equity.InstrumentDesk.Laid;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.Proceedings.Basis;
import org.fuhua.funding.equity.Proceedings.Decision;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.Proceedings.Outcome;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// From a filed price over the committee's decision and the law's papers to the changed register (转股).
@ApplicationScoped
class ConvertClaim {
    private final InstrumentDesk desk;
    private final EquityBooks books;
    private final CapTables capTables;
    private final Conversions conversions;
    private final EquityRules rules;
    private final FieldCipher cipher;
    private final EquityViews views;

    ConvertClaim(
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

    @Transactional
    EquityView fileValuation(
            UUID id,
            ExpectedVersion expected,
            Basis basis,
            String documentNo,
            Money preMoney,
            List<Investor> investors) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        var table = capTables.latestHeld(laid.instrument().organisationId());
        var codes = new HashSet<String>();
        for (int i = 0; i < investors.size(); i++) {
            var code = investors.get(i).code();
            if (code.equals(CapTables.MANAGER)) throw new Refusal(MANAGER_NOT_STATED).at("/investors/" + i + "/code");
            if (!codes.add(code)) throw new Refusal(CAP_TABLE_HOLDER_TWICE).at("/investors/" + i + "/code");
        }
        var sealed = investors.stream().map(i -> i.named(cipher.seal(i.name()))).toList();
        laid.instrument().fileValuation(new Valuation(basis, documentNo, preMoney, sealed, table.no(), laid.by()));
        desk.done(laid, before, Step.of("FILE_VALUATION", laid.today(), documentNo, basis.name()), null);
        return views.of(id);
    }

    /// What the committee decided.
    ///
    /// @param amount of the claim to convert; nothing for the other outcomes
    record Minutes(Outcome outcome, String minutesNo, String reason, Money amount) {}

    @Transactional
    EquityView decide(UUID id, ExpectedVersion expected, Minutes minutes) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        var conversion = minutes.outcome() == Outcome.CONVERT && before == EquityState.VALUING
                ? checked(laid, minutes.amount())
                : null;
        laid.instrument()
                .decide(new Decision(
                        minutes.outcome(),
                        minutes.minutesNo(),
                        minutes.reason(),
                        minutes.outcome() == Outcome.CONVERT ? minutes.amount() : Money.ZERO,
                        conversion,
                        laid.by()));
        desk.done(laid, before, Step.of("DECIDE", laid.today(), minutes.minutesNo(), minutes.reason()), null);
        return views.of(id);
    }

    private Conversion checked(Laid laid, Money amount) {
        var instrument = laid.instrument();
        var valuation = valuation(instrument);
        var table = priced(instrument, valuation);
        var conversion = conversions.of(instrument, table, amount, valuation.preMoney(), valuation.newMoney());
        var after = conversions.after(table, instrument, valuation, conversion);
        if (instrument.terms().notLargestHolder() && !after.isBehindAnother(CapTables.MANAGER))
            throw new Refusal(WOULD_BE_LARGEST).at("/amount");
        return conversion;
    }

    @Transactional
    EquityView judge(UUID id, ExpectedVersion expected, boolean approved, String reason) {
        var laid = desk.open(id, expected);
        var instrument = laid.instrument();
        var before = instrument.state();
        if (!approved) {
            instrument.refuseDecision(laid.by());
            desk.done(laid, before, Step.of("REFUSE_DECISION", laid.today(), null, reason), null);
            return views.of(id);
        }
        var kept = instrument.kept();
        var decided = instrument.confirmDecision(laid.by());
        desk.done(laid, before, Step.of("CONFIRM_DECISION", laid.today(), null, reason), decided);
        books.left(laid, instrument.kept().minus(kept));
        return views.of(id);
    }

    /// @param votes for a resolution: those for it, and all; it counts only with those that the law asks for
    @Transactional
    EquityView settle(UUID id, ExpectedVersion expected, LegalStep legalStep, Paper paper, @Nullable Votes votes) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().settle(legalStep, paper, laid.today());
        if (legalStep == LegalStep.RESOLUTION) checkCarried(votes, paper.on());
        desk.done(laid, before, Step.of(legalStep.name(), paper.on(), paper.documentNo(), null), null);
        return views.of(id);
    }

    /// Votes on a resolution, in any unit.
    record Votes(long votesFor, long all) {}

    private void checkCarried(@Nullable Votes votes, LocalDate day) {
        var law = rules.companyLaw(day);
        if (votes == null || votes.votesFor() > votes.all() || !law.isCarried(votes.votesFor(), votes.all()))
            throw new Refusal(
                            RESOLUTION_NOT_CARRIED,
                            "atLeast",
                            law.resolutionVotes().atLeast() + "/"
                                    + law.resolutionVotes().of())
                    .at("/votesFor");
    }

    @Transactional
    EquityView abandon(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().abandon();
        desk.done(laid, before, Step.of("ABANDON", laid.today(), null, reason), null);
        return views.of(id);
    }

    @Transactional
    EquityView register(UUID id, ExpectedVersion expected, LocalDate registeredOn, String registerNo) {
        var laid = desk.open(id, expected);
        var instrument = laid.instrument();
        var before = instrument.state();
        var kept = instrument.kept();
        var cost = instrument.cost();
        if (before != EquityState.CONVERTING) throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", before);
        var conversion = instrument.conversion();
        var table = table(instrument, conversion);
        var converted = instrument.register(registeredOn, laid.today());
        int no = capTables.add(
                instrument.organisationId(), registeredOn, CapTables.Cause.CONVERSION, instrument.id(), table);
        desk.done(
                laid,
                before,
                Step.of("REGISTER", registeredOn, registerNo, null).with(no),
                converted.orElse(null));
        books.converted(laid, instrument.cost().minus(cost));
        books.left(laid, instrument.kept().minus(kept));
        return views.of(id);
    }

    private CapTable table(EquityInstrument instrument, Conversion conversion) {
        var valuation = valuation(instrument);
        var before = priced(instrument, valuation);
        // What is subscribed and not paid is not held: it comes into the table with each payment.
        return instrument.isToBeSubscribed()
                ? conversions.afterRound(before, valuation, conversion)
                : conversions.after(before, instrument, valuation, conversion);
    }

    /// The table on which the price rests; another conversion in the same enterprise makes it void.
    private CapTable priced(EquityInstrument instrument, Valuation valuation) {
        var latest = capTables.latestHeld(instrument.organisationId());
        if (latest.no() != valuation.capTableNo()) throw new Refusal(CAP_TABLE_CHANGED);
        return latest.table();
    }

    private static Valuation valuation(EquityInstrument instrument) {
        var valuation = instrument.proceedings().valuation();
        if (valuation == null) throw new Refusal(EQUITY_NOT_IN_THIS_STATE, "state", instrument.state());
        return valuation;
    }
}
