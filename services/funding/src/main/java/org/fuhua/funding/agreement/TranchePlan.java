package org.fuhua.funding.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuhua.funding.call.CallCopy.Share;
import org.fuhua.platform.money.Money;

/// Splits an award as the call's plan says: each share rounded down to a whole fen, the remainder in the last
/// tranche, so that the tranches always add up to the award. A tranche of nothing is left out.
final class TranchePlan {
    private static final Share WHOLE = new Share(1, 10_000, "一次性拨付", "At once");

    private TranchePlan() {}

    static List<Tranche> split(Money award, List<Share> plan) {
        var shares = (plan.isEmpty() ? List.of(WHOLE) : plan)
                .stream().sorted(Comparator.comparingInt(Share::no)).toList();
        var tranches = new ArrayList<Tranche>();
        var rest = award;
        for (var share : shares) {
            var amount = share == shares.getLast() ? rest : award.share(share.shareBp());
            rest = rest.minus(amount);
            if (amount.isPositive())
                tranches.add(new Tranche(share.no(), share.titleZh(), share.titleEn(), amount.minorUnits()));
        }
        return List.copyOf(tranches);
    }
}
