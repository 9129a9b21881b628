package org.fuhua.funding.equity.capital;

import static org.fuhua.funding.FundingProblem.PRICE_BELOW_PAR;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What a claim becomes at the price of a round (转股作价).
///
/// All in integers: capital in whole yuan, rounded down; money in fen. Only the share is a decimal fraction, to look
/// at.
///
/// @param issued registered capital for the claim
/// @param issuedToRound registered capital for the cash of the round
/// @param capitalAfter registered capital after both
/// @param used of the claim
/// @param residual of the claim, for which the ceiling leaves no equity
/// @param capitalReserve what is used above the registered capital (资本公积)
/// @param stake of the manager afterwards, exact to 34 digits
/// @param capped whether the ceiling cut
public record Conversion(
        long issued,
        long issuedToRound,
        long capitalAfter,
        Money used,
        Money residual,
        Money capitalReserve,
        BigDecimal stake,
        boolean capped) {
    private static final BigInteger WHOLE_BP = BigInteger.valueOf(10_000);
    private static final BigInteger FEN = BigInteger.valueOf(100);

    /// Prices a claim. One yuan of registered capital costs `preMoney / registeredCapital`, less the discount.
    ///
    /// Under a ceiling `c` the manager gets the most whole yuan `x` with `alreadyHeld + x ≤ c · capitalAfter`. What
    /// is used then is rounded up to the fen, so that nobody gets capital below the price; without it the fraction
    /// of a yuan's price that bought nothing goes to the capital reserve.
    public static Conversion of(Money claim, Round round) {
        var capital = BigInteger.valueOf(round.registeredCapital());
        var value = fen(round.preMoney());
        var price =
                value.multiply(WHOLE_BP.subtract(BigInteger.valueOf(round.discountBp()))); // · 1 / (capital · 10,000)
        if (price.compareTo(capital.multiply(FEN).multiply(WHOLE_BP)) < 0) throw new Refusal(PRICE_BELOW_PAR);
        var toRound = fen(round.newMoney()).multiply(capital).divide(value);
        var wanted = fen(claim).multiply(capital).multiply(WHOLE_BP).divide(price);
        var most = most(round, capital.add(toRound));
        boolean capped = most != null && wanted.compareTo(most) > 0;
        var issued = capped ? most : wanted;
        var used = capped ? ceiling(issued.multiply(price), capital.multiply(WHOLE_BP)) : fen(claim);
        if (issued.signum() == 0) used = BigInteger.ZERO;
        var after = capital.add(toRound).add(issued);
        return new Conversion(
                issued.longValueExact(),
                toRound.longValueExact(),
                after.longValueExact(),
                Money.ofFen(used.longValueExact()),
                claim.minus(Money.ofFen(used.longValueExact())),
                Money.ofFen(used.subtract(issued.multiply(FEN)).longValueExact()),
                CapTable.share(
                        issued.add(BigInteger.valueOf(round.alreadyHeld())).longValueExact(), after.longValueExact()),
                capped);
    }

    private static @Nullable BigInteger most(Round round, BigInteger others) {
        var cap = round.stakeCapBp();
        return cap == null ? null : CapTable.room(round.alreadyHeld(), others, cap);
    }

    private static BigInteger ceiling(BigInteger dividend, BigInteger divisor) {
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.minorUnits());
    }
}
