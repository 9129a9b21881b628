package org.fuhua.funding.voucher;

import static org.fuhua.funding.FundingProblem.PROVIDER_RELATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.organisation.Relations;
import org.fuhua.funding.support.CheckStacking;
import org.fuhua.funding.voucher.VoucherDesk.Step;
import org.fuhua.funding.voucher.provider.FindProvider;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// What the holder does: agrees on a service with a provider, hands in its report and invoice, and claims.
@ApplicationScoped
class UseVoucher {
    private final VoucherDesk desk;
    private final VoucherViews views;
    private final VoucherRules rules;
    private final FindProvider providers;
    private final Organisations organisations;
    private final Relations relations;
    private final CheckStacking checkStacking;

    UseVoucher(
            VoucherDesk desk,
            VoucherViews views,
            VoucherRules rules,
            FindProvider providers,
            Organisations organisations,
            Relations relations,
            CheckStacking checkStacking) {
        this.desk = desk;
        this.views = views;
        this.rules = rules;
        this.providers = providers;
        this.organisations = organisations;
        this.relations = relations;
        this.checkStacking = checkStacking;
    }

    @Transactional
    VoucherView reserve(
            UUID id, ExpectedVersion expected, UUID providerId, String contractNo, Money price, LocalDate signedOn) {
        var laid = desk.openToHolder(id, expected);
        var voucher = laid.voucher();
        var contract = new Contract(providerId, contractNo, price.minorUnits(), signedOn);
        var reserved = voucher.reserve(contract, laid.today());
        var provider = providers.serving(providerId);
        checkUnrelated(voucher.organisationId(), provider.uscc(), signedOn);
        desk.done(laid, new Step("RESERVE", price, contractNo, null), reserved);
        return views.of(id);
    }

    @Transactional
    VoucherView cancel(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.openToHolder(id, expected);
        var cancelled = laid.voucher().cancel();
        desk.done(laid, Step.of("CANCEL", null, reason), cancelled);
        return views.of(id);
    }

    /// A service as the holder states it.
    record Stated(String reportNo, LocalDate doneOn, String invoiceNo, Money charged, LocalDate invoicedOn) {}

    @Transactional
    VoucherView complete(UUID id, ExpectedVersion expected, Stated stated) {
        var laid = desk.openToHolder(id, expected);
        var voucher = laid.voucher();
        VoucherState.MOVES.after(voucher.state(), VoucherState.Action.COMPLETE);
        var seller = providers.known(voucher.contract().providerId());
        var service = new Service(
                stated.reportNo(),
                stated.doneOn(),
                seller.uscc(),
                stated.invoiceNo().toUpperCase(Locale.ROOT),
                stated.charged().minorUnits(),
                stated.invoicedOn());
        var completed = voucher.complete(service, laid.today());
        checkStacking.checkVoucher(voucher.organisationId(), service.invoiceNo(), "/invoiceNo");
        desk.done(laid, new Step("COMPLETE", stated.charged(), stated.reportNo(), null), completed);
        return views.of(id);
    }

    @Transactional
    VoucherView claim(UUID id, ExpectedVersion expected) {
        var laid = desk.openToHolder(id, expected);
        var voucher = laid.voucher();
        VoucherState.MOVES.after(voucher.state(), VoucherState.Action.CLAIM);
        var rule = rules.named(voucher.ruleSet());
        var claimed = voucher.claim(rule, laid.today());
        desk.done(laid, new Step("CLAIM", voucher.claimable(rule), null, null), claimed);
        return views.of(id);
    }

    @Transactional
    VoucherView withdraw(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.openToHolder(id, expected);
        var withdrawn = laid.voucher().withdraw();
        desk.done(laid, Step.of("WITHDRAW", null, reason), withdrawn);
        return views.of(id);
    }

    /// Ties may be stated after the contract, so the audit asks again.
    void checkUnrelated(UUID organisationId, String uscc, LocalDate day) {
        if (relations.tied(organisations.entriesOf(organisationId), uscc, day))
            throw new Refusal(PROVIDER_RELATED).at("/providerId");
    }
}
