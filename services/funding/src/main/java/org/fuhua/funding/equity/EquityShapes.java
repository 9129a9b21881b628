package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.fuhua.funding.Label;
import org.fuhua.funding.equity.EquityView.ConversionView;
import org.fuhua.funding.equity.EquityView.DecisionView;
import org.fuhua.funding.equity.EquityView.DiligencePaperView;
import org.fuhua.funding.equity.EquityView.ExitView;
import org.fuhua.funding.equity.EquityView.InstalmentView;
import org.fuhua.funding.equity.EquityView.InvestorView;
import org.fuhua.funding.equity.EquityView.LegalStepView;
import org.fuhua.funding.equity.EquityView.LossView;
import org.fuhua.funding.equity.EquityView.SubscriptionView;
import org.fuhua.funding.equity.EquityView.TermsView;
import org.fuhua.funding.equity.EquityView.TierView;
import org.fuhua.funding.equity.EquityView.TriggerView;
import org.fuhua.funding.equity.EquityView.ValuationView;
import org.fuhua.funding.equity.Proceedings.Decision;
import org.fuhua.funding.equity.Proceedings.Exit;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.Proceedings.Loss;
import org.fuhua.funding.equity.Proceedings.Reported;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/// Shapes an instrument for reading.
@ApplicationScoped
class EquityShapes {
    private final FieldCipher cipher;
    private final EquityRules rules;

    EquityShapes(FieldCipher cipher, EquityRules rules) {
        this.cipher = cipher;
        this.rules = rules;
    }

    EquityView whole(EquityInstrument i, Actor reader) {
        var p = i.proceedings();
        return new EquityView(
                i.id(),
                i.version(),
                i.number(),
                i.agreementId(),
                i.applicationId(),
                i.callId(),
                i.poolId(),
                i.organisationId(),
                i.organisationName(),
                i.state(),
                i.state().label,
                terms(i.terms()),
                i.openedOn(),
                i.windowEndsOn(),
                i.extended(),
                i.milestonesAccepted(),
                MoneyView.from(i.agreed()),
                MoneyView.from(i.paid()),
                MoneyView.from(i.claim()),
                MoneyView.from(i.due()),
                MoneyView.from(i.cost()),
                MoneyView.from(i.returned()),
                MoneyView.from(i.kept()),
                MoneyView.from(i.lost()),
                MoneyView.from(i.grantPaid()),
                i.capitalHeld(),
                p.subscription() == null ? null : subscription(p.subscription()),
                p.trigger() == null ? null : trigger(p.trigger()),
                p.valuation() == null ? null : valuation(p.valuation()),
                p.decision() == null ? null : decision(p.decision()),
                legal(p),
                p.exit() == null ? null : exit(p.exit()),
                p.loss() == null ? null : loss(p.loss()),
                p.schedule().stream()
                        .map(s -> new InstalmentView(s.on(), MoneyView.from(s.amount())))
                        .toList(),
                reader.subject().equals(proposer(p)));
    }

    private static @Nullable String proposer(Proceedings p) {
        if (p.decision() != null) return p.decision().proposedBy();
        return p.loss() == null ? null : p.loss().proposedBy();
    }

    private static TermsView terms(EquityTerms t) {
        return new TermsView(
                t.code(),
                t.documentNo(),
                new Label(t.zh(), t.en()),
                t.verified(),
                t.manager(),
                t.entry(),
                t.investedBp(),
                t.stakeCapBp(),
                t.notLargestHolder(),
                t.discountBp(),
                t.triggers().stream().sorted().toList(),
                t.stableStage(),
                MoneyView.from(t.qualifiedFinancingMin()),
                t.reportWithinDays(),
                t.conversionWindowMonths(),
                t.extensionMonths(),
                t.residual(),
                t.exitTiers().stream()
                        .map(tier ->
                                new TierView(tier.untilMonths(), tier.price().name()))
                        .toList());
    }

    private static SubscriptionView subscription(Subscription s) {
        return new SubscriptionView(
                MoneyView.from(s.amount()), s.capital(), s.registeredOn(), MoneyView.from(s.paid()), s.issued());
    }

    private static TriggerView trigger(Reported t) {
        return new TriggerView(
                t.trigger(),
                t.trigger().label,
                t.happenedOn(),
                t.documentNo(),
                shown(t.raised()),
                t.stableStageEvidence(),
                t.late());
    }

    private ValuationView valuation(Valuation v) {
        return new ValuationView(
                v.basis().name(),
                v.documentNo(),
                MoneyView.from(v.preMoney()),
                MoneyView.from(v.newMoney()),
                v.investors().stream().map(this::investor).toList(),
                v.capTableNo());
    }

    private InvestorView investor(Investor i) {
        return new InvestorView(
                i.code(), cipher.open(i.name()), i.kind(), i.concertParty(), MoneyView.from(i.amount()));
    }

    private static DecisionView decision(Decision d) {
        return new DecisionView(
                d.outcome().name(),
                d.minutesNo(),
                d.reason(),
                MoneyView.from(d.amount()),
                d.conversion() == null ? null : conversion(d.conversion()));
    }

    static ConversionView conversion(Conversion c) {
        return new ConversionView(
                c.issued(),
                c.issuedToRound(),
                c.capitalAfter(),
                MoneyView.from(c.used()),
                MoneyView.from(c.residual()),
                MoneyView.from(c.capitalReserve()),
                c.stake(),
                c.capped());
    }

    private ExitView exit(Exit e) {
        return new ExitView(
                e.method(),
                e.method().label,
                e.capital(),
                MoneyView.from(e.cost()),
                MoneyView.from(e.least()),
                MoneyView.from(e.price()),
                e.on(),
                e.documentNo(),
                e.buyer() == null ? null : investor(e.buyer()),
                !e.method().firstRefusal || e.waived() || e.notifiedOn() == null
                        ? null
                        : rules.companyLaw(e.notifiedOn()).firstRefusalEnds(e.notifiedOn()));
    }

    private static LossView loss(Loss l) {
        return new LossView(
                l.cause(),
                Arrays.stream(DiligencePaper.values())
                        .map(kind -> {
                            var paper = l.papers().get(kind);
                            return paper == null
                                    ? new DiligencePaperView(kind, kind.label, null, null)
                                    : new DiligencePaperView(kind, kind.label, paper.documentNo(), paper.on());
                        })
                        .toList());
    }

    private static List<LegalStepView> legal(Proceedings p) {
        return Arrays.stream(LegalStep.values())
                .map(step -> {
                    var paper = p.legal().get(step);
                    return paper == null
                            ? new LegalStepView(step, step.label, null, null)
                            : new LegalStepView(step, step.label, paper.documentNo(), paper.on());
                })
                .toList();
    }

    private static @Nullable MoneyView shown(@Nullable Money money) {
        return money == null ? null : MoneyView.from(money);
    }
}
