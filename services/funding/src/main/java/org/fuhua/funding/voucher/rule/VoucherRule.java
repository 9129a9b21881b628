package org.fuhua.funding.voucher.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// What vouchers pay and how long they hold, as a document says.
///
/// @param to last day in force; absent while it is
/// @param verified whether every figure was compared with the document
/// @param ratioBp share of the service's price that a voucher pays, in basis points, for each class of region
/// @param yearlyCapFen most that one enterprise is paid in a calendar year
/// @param providerBonusBp range of the provider's bonus, in basis points of the service's price
/// @param providerCapFen most bonus that one provider is paid in a calendar year
/// @param validityDays days from the issue on, the last one included
/// @param correctionDays days that are left at least after a claim was sent back
/// @param reminderDays days before the end on which the holder is reminded; 0 is the last day itself
public record VoucherRule(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        Map<RegionClass, Integer> ratioBp,
        long yearlyCapFen,
        Range providerBonusBp,
        long providerCapFen,
        int validityDays,
        int correctionDays,
        List<Integer> reminderDays)
        implements RuleBook.Dated {
    private static final int WHOLE_BP = 10_000;

    /// Both ends are within.
    public record Range(int least, int most) {
        boolean holds(int value) {
            return value >= least && value <= most;
        }
    }

    public VoucherRule {
        ratioBp = Map.copyOf(ratioBp);
        reminderDays = List.copyOf(reminderDays);
        check(ratioBp.keySet().equals(EnumSet.allOf(RegionClass.class)), "ratioBp");
        check(ratioBp.values().stream().allMatch(bp -> bp > 0 && bp <= WHOLE_BP), "ratioBp");
        check(yearlyCapFen > 0 && providerCapFen >= 0, "caps");
        check(
                providerBonusBp.least >= 0
                        && providerBonusBp.least <= providerBonusBp.most
                        && providerBonusBp.most <= WHOLE_BP,
                "providerBonusBp");
        check(validityDays > 0 && correctionDays > 0, "days");
        check(
                new HashSet<>(reminderDays).size() == reminderDays.size()
                        && reminderDays.stream().allMatch(days -> days >= 0),
                "reminderDays");
    }

    /// @return the last day of a voucher that is issued on that day
    public LocalDate lastDay(LocalDate issuedOn) {
        return issuedOn.plusDays(validityDays - 1L);
    }

    /// @param price of the service, as far as it counts
    /// @return most that a voucher pays of it, rounded down to the fen
    public Money share(Money price, RegionClass region) {
        return price.share(ratioBp.get(region));
    }

    /// @return whether a provider may have a bonus of that share; none at all is always allowed
    public boolean allowsBonus(int basisPoints) {
        return basisPoints == 0 || providerBonusBp.holds(basisPoints);
    }

    public Money yearlyCap() {
        return Money.ofFen(yearlyCapFen);
    }

    public Money providerCap() {
        return Money.ofFen(providerCapFen);
    }

    private static void check(boolean holds, String term) {
        if (!holds) throw new IllegalArgumentException(term);
    }
}
