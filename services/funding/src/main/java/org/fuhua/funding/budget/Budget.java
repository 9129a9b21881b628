package org.fuhua.funding.budget;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fuhua.platform.money.Money;

/// Money by budget head; every head is there, if only with nothing.
public record Budget(Map<BudgetHead, Money> heads) {
    public Budget {
        var all = new EnumMap<BudgetHead, Money>(BudgetHead.class);
        for (var head : BudgetHead.values()) all.put(head, heads.getOrDefault(head, Money.ZERO));
        heads = Collections.unmodifiableMap(all);
    }

    public Money of(BudgetHead head) {
        return heads.getOrDefault(head, Money.ZERO);
    }

    public Money total() {
        return heads.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
