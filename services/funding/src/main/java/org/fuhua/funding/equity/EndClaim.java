package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.equity.InstrumentDesk.Step;
import org.fuhua.funding.equity.Proceedings.Instalment;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;

/// What becomes of money that did not become equity: more time, repayment, loss by nobody's fault, or recovery.
@ApplicationScoped
class EndClaim {
    private final InstrumentDesk desk;
    private final EquityBooks books;
    private final EquityViews views;

    EndClaim(InstrumentDesk desk, EquityBooks books, EquityViews views) {
        this.desk = desk;
        this.books = books;
        this.views = views;
    }

    @Transactional
    EquityView extend(UUID id, ExpectedVersion expected, int months, String documentNo, String reason) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        var extended = laid.instrument().extend(months, laid.today());
        desk.done(laid, before, Step.of("EXTEND", laid.today(), documentNo, reason), extended);
        return views.of(id);
    }

    @Transactional
    EquityView agreeRepayment(UUID id, ExpectedVersion expected, List<Instalment> schedule, String documentNo) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().agreeRepayment(schedule, laid.today());
        desk.done(laid, before, Step.of("AGREE_REPAYMENT", laid.today(), documentNo, null), null);
        return views.of(id);
    }

    @Transactional
    EquityView repay(UUID id, ExpectedVersion expected, Money amount, LocalDate receivedOn, String receiptNo) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().checkDay(receivedOn, laid.today(), "/receivedOn");
        var repaid = laid.instrument().repay(amount);
        desk.done(laid, before, Step.received("REPAY", receivedOn, amount, receiptNo), repaid);
        books.repaid(laid, amount, receiptNo);
        return views.of(id);
    }

    @Transactional
    EquityView proposeLoss(UUID id, ExpectedVersion expected, String cause, Map<DiligencePaper, Paper> papers) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().proposeLoss(cause, papers, laid.by());
        desk.done(laid, before, Step.of("PROPOSE_LOSS", laid.today(), null, cause), null);
        return views.of(id);
    }

    @Transactional
    EquityView judgeLoss(UUID id, ExpectedVersion expected, boolean diligent, String decisionNo, String reason) {
        var laid = desk.open(id, expected);
        var instrument = laid.instrument();
        var before = instrument.state();
        if (!diligent) {
            instrument.refuseLoss(laid.by());
            desk.done(laid, before, Step.of("REFUSE_LOSS", laid.today(), decisionNo, reason), null);
            return views.of(id);
        }
        var claims = instrument.claim().plus(instrument.due());
        var equity = instrument.cost();
        var writtenOff = instrument.confirmLoss(laid.by());
        desk.done(laid, before, Step.of("CONFIRM_LOSS", laid.today(), decisionNo, reason), writtenOff);
        books.lost(laid, claims, equity);
        return views.of(id);
    }

    /// Fraud, misuse or moving away (24号令): told to the unit, heard, decided.
    ///
    /// @param noticeNo of the letter that told the unit what it may answer
    @Transactional
    EquityView findFault(UUID id, ExpectedVersion expected, String noticeNo, String decisionNo, String reason) {
        var laid = desk.open(id, expected);
        var instrument = laid.instrument();
        var before = instrument.state();
        var claims = instrument.claim().plus(instrument.due());
        var equity = instrument.cost();
        var found = instrument.findFault();
        desk.done(laid, before, Step.of("FIND_FAULT", laid.today(), decisionNo, noticeNo + ": " + reason), found);
        books.faulted(laid, claims, equity);
        return views.of(id);
    }

    @Transactional
    EquityView recover(UUID id, ExpectedVersion expected, Money amount, LocalDate receivedOn, String receiptNo) {
        var laid = desk.open(id, expected);
        var before = laid.instrument().state();
        laid.instrument().checkDay(receivedOn, laid.today(), "/receivedOn");
        var recovered = laid.instrument().recover(amount);
        desk.done(laid, before, Step.received("RECOVER", receivedOn, amount, receiptNo), recovered);
        books.recovered(laid, amount, receiptNo);
        return views.of(id);
    }
}
