package org.fuhua.funding.voucher;

import static org.fuhua.funding.FundingProblem.NOT_A_MEMBER;
import static org.fuhua.funding.FundingProblem.NO_SUCH_POOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.pool.FindPool;
import org.fuhua.funding.voucher.VoucherDesk.Step;
import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// An enterprise asks for a voucher; the agency issues it from a pool, which sets its face aside, or refuses.
@ApplicationScoped
class IssueVoucher {
    private final Vouchers vouchers;
    private final VoucherDesk desk;
    private final VoucherViews views;
    private final VoucherRules rules;
    private final Organisations organisations;
    private final FindPool pools;
    private final Actors actors;
    private final Ids ids;

    IssueVoucher(
            Vouchers vouchers,
            VoucherDesk desk,
            VoucherViews views,
            VoucherRules rules,
            Organisations organisations,
            FindPool pools,
            Actors actors,
            Ids ids) {
        this.vouchers = vouchers;
        this.desk = desk;
        this.views = views;
        this.rules = rules;
        this.organisations = organisations;
        this.pools = pools;
        this.actors = actors;
        this.ids = ids;
    }

    @Transactional
    VoucherView apply(UUID organisationId, Money asked, RegionClass region, String purpose) {
        var name = organisations
                .nameOf(organisationId)
                .filter(_ ->
                        organisations.mayActFor(organisationId, actors.current().subject()))
                .orElseThrow(() -> new Refusal(NOT_A_MEMBER).at("/organisationId"));
        var today = desk.today();
        var voucher = Voucher.apply(
                ids.next(),
                vouchers.nextNumber(today.getYear()),
                new Voucher.Holder(organisationId, name),
                asked,
                region,
                purpose,
                today);
        var laid = desk.lay(voucher);
        desk.done(laid, new Step("APPLY", asked, null, null), voucher.applied());
        return views.of(voucher.id());
    }

    @Transactional
    VoucherView issue(
            UUID id, ExpectedVersion expected, String poolCode, Money face, RegionClass region, String documentNo) {
        var laid = desk.open(id, expected);
        var pool = pools.handle(poolCode).orElseThrow(() -> new Refusal(NO_SUCH_POOL).at("/poolCode"));
        var issued = laid.voucher().issue(pool, face, region, documentNo, rules.inForceOn(laid.today()), laid.today());
        desk.done(laid, new Step("ISSUE", face, documentNo, null), issued);
        return views.of(id);
    }

    @Transactional
    VoucherView refuse(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.open(id, expected);
        var refused = laid.voucher().refuse();
        desk.done(laid, Step.of("REFUSE", null, reason), refused);
        return views.of(id);
    }
}
