package org.fuhua.funding.equity.capital;

import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// The round at whose price a claim is converted.
///
/// @param registeredCapital before the round, in whole yuan, the manager's part included
/// @param alreadyHeld by the manager before the round, in whole yuan
/// @param preMoney value of the enterprise before the round (投前估值)
/// @param newMoney cash that others put in at the same time
/// @param discountBp off the price, in basis points
/// @param stakeCapBp most that the manager may hold afterwards; absent for no ceiling
public record Round(
        long registeredCapital,
        long alreadyHeld,
        Money preMoney,
        Money newMoney,
        int discountBp,
        @Nullable Integer stakeCapBp) {
    public Round {
        if (registeredCapital <= 0 || alreadyHeld < 0 || alreadyHeld > registeredCapital || !preMoney.isPositive())
            throw new IllegalArgumentException("round");
    }
}
