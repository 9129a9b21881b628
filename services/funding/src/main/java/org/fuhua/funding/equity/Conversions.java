package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.capital.Holding;
import org.fuhua.funding.equity.capital.Round;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.money.Money;

/// Conversions at an instrument's terms, and who holds the enterprise after them.
@ApplicationScoped
class Conversions {
    private final FieldCipher cipher;

    Conversions(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Conversion of(EquityInstrument instrument, CapTable table, Money amount, Money preMoney, Money newMoney) {
        var terms = instrument.terms();
        return Conversion.of(
                amount,
                new Round(
                        table.total(),
                        table.heldBy(CapTables.MANAGER),
                        preMoney,
                        newMoney,
                        terms.discountBp(),
                        terms.stakeCapBp()));
    }

    /// @return the table once the cash of the round and the claim are paid in
    CapTable after(CapTable before, EquityInstrument instrument, Valuation valuation, Conversion conversion) {
        var after = afterRound(before, valuation, conversion);
        return conversion.issued() == 0 ? after : after.issued(manager(instrument, conversion.issued()));
    }

    /// @return the table once the cash of the round is paid in
    CapTable afterRound(CapTable before, Valuation valuation, Conversion conversion) {
        var after = before;
        var capital = split(valuation.investors(), before.total(), valuation.preMoney(), conversion.issuedToRound());
        for (int i = 0; i < valuation.investors().size(); i++) {
            var investor = valuation.investors().get(i);
            if (capital[i] > 0) after = after.issued(holding(investor, capital[i]));
        }
        return after;
    }

    Holding holding(Investor investor, long capital) {
        return new Holding(
                investor.code(),
                cipher.open(investor.name()),
                investor.kind(),
                investor.concertParty(),
                capital,
                capital);
    }

    static Holding manager(EquityInstrument instrument, long capital) {
        return new Holding(CapTables.MANAGER, instrument.terms().manager(), HolderKind.MANAGER, null, capital, capital);
    }

    /// Whole yuan of capital for each investor: rounded down, and what is left by the largest remainders, so that they
    /// add up to what the round as a whole gets.
    static long[] split(List<Investor> investors, long capital, Money preMoney, long whole) {
        var value = BigInteger.valueOf(preMoney.minorUnits());
        var shares = investors.stream()
                .map(i -> BigInteger.valueOf(i.amount().minorUnits())
                        .multiply(BigInteger.valueOf(capital))
                        .divideAndRemainder(value))
                .toList();
        var result = shares.stream().mapToLong(s -> s[0].longValueExact()).toArray();
        long left = whole
                - IntStream.range(0, result.length).mapToLong(i -> result[i]).sum();
        IntStream.range(0, result.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> result[i]++);
        return result;
    }
}
