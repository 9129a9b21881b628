package org.fuhua.funding.voucher;

import static org.fuhua.funding.FundingProblem.BONUS_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.BONUS_VOUCHER_WANTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.voucher.VoucherDesk.Step;
import org.fuhua.funding.voucher.provider.FindProvider;
import org.fuhua.funding.voucher.rule.VoucherRule;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What finance does with a claim: one audits it, another pays, sends back or rejects.
@ApplicationScoped
class AuditVoucher {
    private final VoucherDesk desk;
    private final VoucherViews views;
    private final VoucherRules rules;
    private final YearlyCaps caps;
    private final UseVoucher use;
    private final FindProvider providers;

    AuditVoucher(
            VoucherDesk desk,
            VoucherViews views,
            VoucherRules rules,
            YearlyCaps caps,
            UseVoucher use,
            FindProvider providers) {
        this.desk = desk;
        this.views = views;
        this.rules = rules;
        this.caps = caps;
        this.use = use;
        this.providers = providers;
    }

    /// @param bonusBp of the provider, in basis points of the price; less where its year is used up
    /// @param check how it was seen that provider and enterprise are not tied
    @Transactional
    VoucherView audit(UUID id, ExpectedVersion expected, Money granted, int bonusBp, String check) {
        var laid = desk.open(id, expected);
        var voucher = laid.voucher();
        VoucherState.MOVES.after(voucher.state(), VoucherState.Action.AUDIT);
        var rule = rules.named(voucher.ruleSet());
        if (!rule.allowsBonus(bonusBp)) throw bonusOutOfRange(rule);
        var contract = voucher.contract();
        use.checkUnrelated(
                voucher.organisationId(), providers.known(contract.providerId()).uscc(), contract.contractSignedOn());
        caps.checkGrant(voucher.organisationId(), granted, laid.today());
        var bonus = caps.within(contract.providerId(), voucher.price().share(bonusBp), laid.today());
        var audited = voucher.audit(granted, bonus, check, laid.by(), rule, laid.today());
        desk.done(laid, new Step("AUDIT", granted.plus(bonus), null, check), audited);
        return views.of(id);
    }

    @Transactional
    VoucherView sendBack(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var voucher = laid.voucher();
        VoucherState.MOVES.after(voucher.state(), VoucherState.Action.SEND_BACK);
        var sentBack = voucher.sendBack(rules.named(voucher.ruleSet()), laid.today());
        desk.done(laid, Step.of("SEND_BACK", null, reason), sentBack);
        return views.of(id);
    }

    @Transactional
    VoucherView returnAudit(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var returned = laid.voucher().returnAudit(laid.by());
        desk.done(laid, Step.of("RETURN_AUDIT", null, reason), returned);
        return views.of(id);
    }

    @Transactional
    VoucherView reject(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var rejected = laid.voucher().reject();
        desk.done(laid, Step.of("REJECT", null, reason), rejected);
        return views.of(id);
    }

    @Transactional
    VoucherView pay(
            UUID id,
            ExpectedVersion expected,
            LocalDate paidOn,
            String treasuryVoucherNo,
            @Nullable String bonusVoucherNo) {
        var laid = desk.open(id, expected);
        var voucher = laid.voucher();
        VoucherState.MOVES.after(voucher.state(), VoucherState.Action.PAY);
        if (voucher.bonus().isPositive() != (bonusVoucherNo != null))
            throw new Refusal(BONUS_VOUCHER_WANTED).at("/bonusVoucherNo");
        caps.checkPayment(voucher.organisationId(), voucher.granted(), paidOn);
        var paid = voucher.pay(laid.by(), paidOn, treasuryVoucherNo, bonusVoucherNo, laid.today());
        desk.done(laid, new Step("PAY", voucher.granted().plus(voucher.bonus()), treasuryVoucherNo, null), paid);
        return views.of(id);
    }

    private static Refusal bonusOutOfRange(VoucherRule rule) {
        return new Refusal(
                        BONUS_OUT_OF_RANGE,
                        "least",
                        rule.providerBonusBp().least(),
                        "most",
                        rule.providerBonusBp().most(),
                        "documentNo",
                        rule.documentNo())
                .at("/bonusBp");
    }
}
