package org.fuhua.applicant.budget;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// How much indirect cost (间接费用) a document allows: rates on bands of the direct cost without equipment. Each rate
/// counts for its own band only, as with a tax.
///
/// @param verified whether the figures were read in the document itself
/// @param until last day in force; still in force when absent
/// @param bands from the lowest, which begins at zero
public record IndirectRules(
        String code,
        String zh,
        String en,
        String documentNo,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate until,
        List<Band> bands) {

    private static final long WHOLE = 10_000;

    /// @param above where the band begins
    /// @param rateBp in hundredths of a percent
    @Schema(name = "IndirectBand")
    public record Band(MoneyView above, int rateBp) {}

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// @param base direct cost without equipment
    /// @return the most that indirect cost may be, to the fen, rounded down
    public Money ceiling(Money base) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            long begins = bands.get(i).above().toMoney().minorUnits();
            long ends =
                    i + 1 < bands.size() ? bands.get(i + 1).above().toMoney().minorUnits() : Long.MAX_VALUE;
            long within = Math.min(base.minorUnits(), ends) - begins;
            if (within > 0)
                sum = sum.add(BigInteger.valueOf(within)
                        .multiply(BigInteger.valueOf(bands.get(i).rateBp())));
        }
        return Money.ofFen(sum.divide(BigInteger.valueOf(WHOLE)).longValueExact());
    }
}
