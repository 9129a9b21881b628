package org.fuhua.funding.equity.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// Terms under which public money becomes equity, or may: those of a document, with what the call changed.
///
/// @param code of the rule set
/// @param instrument of the calls that they are for
/// @param to last day in force; absent while it is
/// @param manager who converts and holds the equity (管理机构)
/// @param verified whether every term was compared with the document
/// @param entry whether money waits as a claim until something triggers its conversion, or is invested when it is paid
/// @param investedBp of each tranche, in their order, what is invested, in basis points; the last holds for all that
///     follow. The rest of a tranche is a grant and stays one
/// @param stakeCapBp most that the manager may hold, in basis points of the registered capital; absent for no ceiling
/// @param notLargestHolder whether the manager must stay behind another holder or group of holders
/// @param discountBp off the price of the round, in basis points
/// @param stableStage whether a trigger counts only with evidence that a stable stage was reached
/// @param qualifiedFinancingMin least cash of a round that counts as financing on the market
/// @param reportWithinDays days within which the enterprise reports a trigger
/// @param conversionWindowMonths months from the day the agreement takes effect, within which a trigger counts
/// @param extensionMonths months by which the window may be extended, once
/// @param dayCount days of a year, for interest
/// @param exitTiers in the order of their months, the last without
public record EquityTerms(
        String code,
        String instrument,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        String manager,
        Entry entry,
        List<Integer> investedBp,
        @Nullable Integer stakeCapBp,
        boolean notLargestHolder,
        int discountBp,
        Set<Trigger> triggers,
        boolean stableStage,
        Money qualifiedFinancingMin,
        int reportWithinDays,
        int conversionWindowMonths,
        int extensionMonths,
        Residual residual,
        int dayCount,
        List<ExitTier> exitTiers)
        implements RuleBook.Dated {
    private static final int WHOLE_BP = 10_000;

    public EquityTerms {
        triggers = Set.copyOf(triggers);
        exitTiers = List.copyOf(exitTiers);
        investedBp = List.copyOf(investedBp);
        check(isShared(entry, investedBp), "investedBp");
        check(stakeCapBp == null || stakeCapBp > 0 && stakeCapBp < WHOLE_BP, "stakeCapBp");
        check(discountBp >= 0 && discountBp < WHOLE_BP, "discountBp");
        check(!triggers.isEmpty() || entry == Entry.INVEST && residual != Residual.CARRY_TO_NEXT_ROUND, "triggers");
        check(reportWithinDays > 0, "reportWithinDays");
        check(conversionWindowMonths > 0, "conversionWindowMonths");
        check(extensionMonths >= 0, "extensionMonths");
        check(dayCount == 360 || dayCount == 365, "dayCount");
        check(inOrder(exitTiers), "exitTiers");
    }

    /// How public money gets into an enterprise.
    public enum Entry {
        /// As a subsidy that is a claim until it is converted (先投后股、拨投结合转换型).
        CLAIM,
        /// As capital, at the price of the day of signing (拨投结合并行型、股权联动).
        INVEST
    }

    /// @return the part of a tranche that is invested, rounded down to the fen; what is left is a grant
    public Money invested(int trancheNo, Money tranche) {
        int at = Math.min(Math.max(trancheNo, 1), investedBp.size()) - 1;
        return tranche.share(investedBp.get(at));
    }

    private static boolean isShared(Entry entry, List<Integer> investedBp) {
        int least = entry == Entry.CLAIM ? WHOLE_BP : 0;
        return investedBp.stream().allMatch(bp -> bp >= least && bp <= WHOLE_BP)
                && investedBp.stream().anyMatch(bp -> bp > 0);
    }

    private static boolean inOrder(List<ExitTier> tiers) {
        if (tiers.isEmpty() || tiers.getLast().untilMonths() != null) return false;
        int before = 0;
        for (var tier : tiers.subList(0, tiers.size() - 1)) {
            if (tier.untilMonths() == null || tier.untilMonths() <= before) return false;
            before = tier.untilMonths();
        }
        return true;
    }

    private static void check(boolean holds, String term) {
        if (!holds) throw new IllegalArgumentException(term);
    }
}
