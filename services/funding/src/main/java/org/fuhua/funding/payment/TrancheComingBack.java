package org.fuhua.funding.payment;

import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Asks within the service whether a paid tranche can still be undone: whoever has gone on with its money says where it
/// is now. An answer, not a refusal: one line of a statement must not hold up the others.
public final class TrancheComingBack {
    private final UUID agreementId;
    private final int trancheNo;
    private final Money amount;
    private @Nullable String goneTo;

    TrancheComingBack(UUID agreementId, int trancheNo, Money amount) {
        this.agreementId = agreementId;
        this.trancheNo = trancheNo;
        this.amount = amount;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public int trancheNo() {
        return trancheNo;
    }

    public Money amount() {
        return amount;
    }

    /// @param where a state that says what the money has become
    public void goneTo(String where) {
        goneTo = where;
    }

    Optional<String> goneTo() {
        return Optional.ofNullable(goneTo);
    }
}
