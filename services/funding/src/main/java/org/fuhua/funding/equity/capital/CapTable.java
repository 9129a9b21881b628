package org.fuhua.funding.equity.capital;

import static org.fuhua.funding.FundingProblem.CAP_TABLE_HOLDER_TWICE;
import static org.fuhua.funding.FundingProblem.CAP_TABLE_TOO_LITTLE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Who holds how much of an enterprise's registered capital (股权结构). A company that has shares counts shares of one
/// yuan.
public record CapTable(List<Holding> holdings) {
    private static final BigInteger WHOLE_BP = BigInteger.valueOf(10_000);

    public CapTable {
        holdings = List.copyOf(holdings);
        var codes = new HashSet<String>();
        for (int i = 0; i < holdings.size(); i++)
            if (!codes.add(holdings.get(i).code()))
                throw new Refusal(CAP_TABLE_HOLDER_TWICE).at("/holdings/" + i + "/code");
    }

    /// @return registered capital, in whole yuan
    public long total() {
        return holdings.stream().mapToLong(Holding::subscribed).reduce(0, Math::addExact);
    }

    public Optional<Holding> of(String code) {
        return holdings.stream().filter(h -> h.code().equals(code)).findFirst();
    }

    public long heldBy(String code) {
        return of(code).map(Holding::subscribed).orElse(0L);
    }

    /// @return share of the registered capital, exact to 34 digits
    public BigDecimal stakeOf(String code) {
        return share(heldBy(code), total());
    }

    /// Capital that is newly subscribed and paid in at once (增资).
    public CapTable issued(Holding to) {
        var list = new ArrayList<>(holdings);
        int at = indexOf(to.code());
        if (at < 0) list.add(to);
        else {
            var had = list.get(at);
            list.set(
                    at,
                    had.with(
                            Math.addExact(had.subscribed(), to.subscribed()),
                            Math.addExact(had.paidIn(), to.paidIn())));
        }
        return new CapTable(list);
    }

    /// Capital that goes from one holder to another (股权转让); what was paid in goes first.
    public CapTable transferred(String from, long capital, Holding to) {
        return taken(from, capital).issued(to.with(capital, Math.min(capital, paidInOf(from))));
    }

    /// Capital that ends (减资).
    public CapTable taken(String from, long capital) {
        int at = indexOf(from);
        if (at < 0 || holdings.get(at).subscribed() < capital) throw new Refusal(CAP_TABLE_TOO_LITTLE, "holder", from);
        var had = holdings.get(at);
        var list = new ArrayList<>(holdings);
        if (had.subscribed() == capital) list.remove(at);
        else list.set(at, had.with(had.subscribed() - capital, Math.max(0, had.paidIn() - capital)));
        return new CapTable(list);
    }

    /// Whether the holder, with whom it acts in concert, stays behind another holder or group (不为第一大股东).
    public boolean isBehindAnother(String code) {
        Map<String, Long> groups = new HashMap<>();
        for (var h : holdings) groups.merge(h.group(), h.subscribed(), Math::addExact);
        var own = of(code).map(Holding::group).orElse("/" + code);
        long mine = groups.getOrDefault(own, 0L);
        return groups.entrySet().stream().anyMatch(g -> !g.getKey().equals(own) && g.getValue() > mine);
    }

    /// @param capBp most that the holder may have of the capital, in basis points; absent for no ceiling
    /// @return the most whole yuan that may be issued to the holder under the ceiling
    public long roomFor(String code, @Nullable Integer capBp) {
        if (capBp == null) return Long.MAX_VALUE;
        return room(heldBy(code), BigInteger.valueOf(total()), capBp).longValueExact();
    }

    /// @return the most `x` with `held + x ≤ cap · (total + x)`
    static BigInteger room(long held, BigInteger total, int capBp) {
        var cap = BigInteger.valueOf(capBp);
        var room = cap.multiply(total).subtract(WHOLE_BP.multiply(BigInteger.valueOf(held)));
        return room.signum() <= 0 ? BigInteger.ZERO : room.divide(WHOLE_BP.subtract(cap));
    }

    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    private long paidInOf(String code) {
        return of(code).map(Holding::paidIn).orElse(0L);
    }

    private int indexOf(String code) {
        for (int i = 0; i < holdings.size(); i++) if (holdings.get(i).code().equals(code)) return i;
        return -1;
    }
}
