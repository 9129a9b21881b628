package org.fuhua.funding.loan.rule;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// What a document says about subsidies of interest and the sharing of losses.
///
/// @param to last day in force; absent while it is
/// @param verified whether every figure was compared with the document
/// @param subsidyBp share of the interest actually paid, in basis points
/// @param subsidyCapFen most for one enterprise, once
/// @param shares of a loss of principal
/// @param earlyShares of a loss of an unsecured loan for early R&D
/// @param uses that are allowed
public record LoanRule(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        int subsidyBp,
        long subsidyCapFen,
        Shares shares,
        Shares earlyShares,
        Set<LoanUse> uses)
        implements RuleBook.Dated {
    private static final int WHOLE_BP = 10_000;

    /// Who bears a loss, in basis points.
    public record Shares(int provinceBp, int cityBp, int bankBp) {
        public Shares {
            if (provinceBp < 0 || cityBp < 0 || bankBp < 0 || provinceBp + cityBp + bankBp != WHOLE_BP)
                throw new IllegalArgumentException("shares are the whole");
        }
    }

    /// A loss, shared to the fen.
    public record Loss(Money principal, Money province, Money city, Money bank) {
        public Money of(Level level) {
            return level == Level.PROVINCE ? province : city;
        }
    }

    public LoanRule {
        uses = Set.copyOf(uses);
        if (subsidyBp <= 0 || subsidyBp > WHOLE_BP || subsidyCapFen <= 0 || uses.isEmpty())
            throw new IllegalArgumentException("terms of " + code);
    }

    /// @return share of the interest, rounded to the nearest fen, up to the ceiling
    public Money subsidy(Money interestPaid) {
        var share = BigInteger.valueOf(interestPaid.minorUnits())
                .multiply(BigInteger.valueOf(subsidyBp))
                .add(BigInteger.valueOf(WHOLE_BP / 2))
                .divide(BigInteger.valueOf(WHOLE_BP));
        return Money.ofFen(share.min(BigInteger.valueOf(subsidyCapFen)).longValueExact());
    }

    /// Province and city bear whole fen at most; what is left over is the bank's.
    public Loss share(Money principal, boolean early) {
        var shares = early ? earlyShares : this.shares;
        var province = principal.share(shares.provinceBp());
        var city = principal.share(shares.cityBp());
        return new Loss(principal, province, city, principal.minus(province).minus(city));
    }
}
