package org.fuhua.funding.equity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.exit.ExitMethod;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.funding.equity.rule.Residual;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Public money that may become equity, with its papers.
///
/// @param claim may still become equity
/// @param due is to be paid back
/// @param cost was converted into what is held
/// @param returned came back of what was paid; what came in above it is income
/// @param kept stays with the enterprise as a subsidy
/// @param grantPaid was paid as a grant by the same agreement, and is none of this money
/// @param capitalHeld registered capital held, in whole yuan
/// @param subscription what was subscribed, where money is invested when it is paid; absent before, and elsewhere
/// @param proposedByYou whether the reader proposed what waits for a second person
@Schema(name = "EquityInstrument")
public record EquityView(
        UUID id,
        long version,
        String number,
        UUID agreementId,
        UUID applicationId,
        UUID callId,
        UUID poolId,
        UUID organisationId,
        String organisationName,
        EquityState state,
        Label label,
        TermsView terms,
        LocalDate openedOn,
        LocalDate windowEndsOn,
        boolean extended,
        int milestonesAccepted,
        MoneyView agreed,
        MoneyView paid,
        MoneyView claim,
        MoneyView due,
        MoneyView cost,
        MoneyView returned,
        MoneyView kept,
        MoneyView lost,
        MoneyView grantPaid,
        long capitalHeld,
        @Nullable SubscriptionView subscription,
        @Nullable TriggerView trigger,
        @Nullable ValuationView valuation,
        @Nullable DecisionView decision,
        List<LegalStepView> legalSteps,
        @Nullable ExitView exit,
        @Nullable LossView loss,
        List<InstalmentView> schedule,
        boolean proposedByYou) {

    /// Terms that hold for this money (转股条款).
    @Schema(name = "EquityTerms")
    public record TermsView(
            String ruleSet,
            String documentNo,
            Label label,
            boolean verified,
            String manager,
            EquityTerms.Entry entry,
            List<Integer> investedBp,
            @Nullable Integer stakeCapBp,
            boolean notLargestHolder,
            int discountBp,
            List<Trigger> triggers,
            boolean stableStage,
            MoneyView qualifiedFinancingMin,
            int reportWithinDays,
            int conversionWindowMonths,
            int extensionMonths,
            Residual residual,
            List<TierView> exitTiers) {}

    /// What was subscribed at the price of the day of signing (认缴).
    ///
    /// @param capital registered capital for the amount, in whole yuan
    /// @param paid of the amount
    /// @param issued of the capital, for what was paid
    @Schema(name = "EquitySubscription")
    public record SubscriptionView(
            MoneyView amount, long capital, LocalDate registeredOn, MoneyView paid, long issued) {}

    /// @param untilMonths absent in the last tier
    @Schema(name = "EquityExitTier")
    public record TierView(
            @Nullable Integer untilMonths,

            @Schema(enumeration = {"ORIGINAL", "WITH_LOAN_RATE", "APPRAISED"})
            String price) {}

    /// @param late whether it was reported after the days that the terms give
    @Schema(name = "EquityTrigger")
    public record TriggerView(
            Trigger trigger,
            Label label,
            LocalDate happenedOn,
            String documentNo,
            @Nullable MoneyView raised,
            @Nullable String stableStageEvidence,
            boolean late) {}

    /// @param capTableNo the table on which the price rests
    @Schema(name = "EquityValuation")
    public record ValuationView(
            @Schema(enumeration = {"ROUND", "APPRAISAL"}) String basis,
            String documentNo,
            MoneyView preMoney,
            MoneyView newMoney,
            List<InvestorView> investors,
            int capTableNo) {}

    @Schema(name = "EquityInvestor")
    public record InvestorView(
            String code,
            String name,
            HolderKind kind,
            @Nullable String concertParty,
            MoneyView amount) {
        @Override
        public String toString() {
            return "InvestorView[" + code + "]";
        }
    }

    @Schema(name = "EquityDecision")
    public record DecisionView(
            @Schema(enumeration = {"CONVERT", "DEFER", "WAIVE"})
            String outcome,

            String minutesNo,
            String reason,
            MoneyView amount,
            @Nullable ConversionView conversion) {}

    /// What an amount becomes (转股作价).
    ///
    /// @param issued registered capital for the amount, in whole yuan
    /// @param issuedToRound registered capital for the new cash
    /// @param residual for which the ceiling leaves no equity
    /// @param stake of the manager afterwards, as a fraction
    @Schema(name = "EquityConversion")
    public record ConversionView(
            long issued,
            long issuedToRound,
            long capitalAfter,
            MoneyView used,
            MoneyView residual,
            MoneyView capitalReserve,
            BigDecimal stake,
            boolean capped) {}

    /// @param documentNo absent while it is not done
    @Schema(name = "EquityLegalStep")
    public record LegalStepView(
            LegalStep step,
            Label label,
            @Nullable String documentNo,
            @Nullable LocalDate on) {}

    /// @param least what the terms ask for
    /// @param firstRefusalEndsOn first day on which the other holders' silence is a waiver
    @Schema(name = "EquityExit")
    public record ExitView(
            ExitMethod method,
            Label label,
            long capital,
            MoneyView cost,
            MoneyView least,
            MoneyView price,
            LocalDate on,
            String documentNo,
            @Nullable InvestorView buyer,
            @Nullable LocalDate firstRefusalEndsOn) {}

    @Schema(name = "EquityLoss")
    public record LossView(String cause, List<DiligencePaperView> papers) {}

    /// @param documentNo absent while it is missing
    @Schema(name = "EquityDiligencePaper")
    public record DiligencePaperView(
            DiligencePaper paper,
            Label label,
            @Nullable String documentNo,
            @Nullable LocalDate on) {}

    @Schema(name = "EquityInstalment")
    public record InstalmentView(LocalDate on, MoneyView amount) {}
}
