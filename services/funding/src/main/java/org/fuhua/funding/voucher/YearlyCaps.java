package org.fuhua.funding.voucher;

import static org.fuhua.funding.FundingProblem.YEARLY_CAP_REACHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// What an enterprise and a provider may still be paid in a calendar year. An enterprise that is registered twice has
/// one ceiling. Whoever asks holds the enterprise or the provider until the transaction ends, so that two cannot both
/// take the last fen.
@ApplicationScoped
class YearlyCaps {
    private final Vouchers vouchers;
    private final Organisations organisations;
    private final VoucherRules rules;
    private final Sql sql;

    YearlyCaps(Vouchers vouchers, Organisations organisations, VoucherRules rules, Sql sql) {
        this.vouchers = vouchers;
        this.organisations = organisations;
        this.rules = rules;
        this.sql = sql;
    }

    /// What was granted and is not paid yet counts as well: it is to be paid this year.
    @Transactional(Transactional.TxType.MANDATORY)
    void checkGrant(UUID organisationId, Money granted, LocalDate today) {
        hold(organisationId);
        check(granted, left(organisationId, today).minus(waiting(organisationId)), today);
    }

    /// Only what was paid counts; the year may be another than that of the audit.
    @Transactional(Transactional.TxType.MANDATORY)
    void checkPayment(UUID organisationId, Money granted, LocalDate paidOn) {
        hold(organisationId);
        check(granted, left(organisationId, paidOn), paidOn);
    }

    /// @return the bonus, or what is left of the provider's year if that is less
    @Transactional(Transactional.TxType.MANDATORY)
    Money within(UUID providerId, Money bonus, LocalDate day) {
        sql.lock("voucher-provider", providerId);
        var left = rules.inForceOn(day).providerCap().minus(vouchers.bonus(providerId, day.getYear()));
        if (!left.isPositive()) return Money.ZERO;
        return bonus.compareTo(left) < 0 ? bonus : left;
    }

    /// @return what the enterprise may still be paid in the year of that day; below zero when the ceiling was lowered
    Money left(UUID organisationId, LocalDate day) {
        var paid = vouchers.paid(organisations.entriesOf(organisationId), day.getYear());
        return rules.inForceOn(day).yearlyCap().minus(paid);
    }

    private Money waiting(UUID organisationId) {
        return vouchers.waiting(organisations.entriesOf(organisationId));
    }

    private void hold(UUID organisationId) {
        for (var entry : organisations.entriesOf(organisationId)) sql.lock("voucher-year", entry);
    }

    private void check(Money granted, Money left, LocalDate day) {
        if (granted.compareTo(left) <= 0) return;
        var rule = rules.inForceOn(day);
        throw new Refusal(
                        YEARLY_CAP_REACHED,
                        "left",
                        left.isPositive() ? left : Money.ZERO,
                        "cap",
                        rule.yearlyCap(),
                        "documentNo",
                        rule.documentNo())
                .at("/granted");
    }
}
