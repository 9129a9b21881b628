package org.fuhua.funding.agreement;

import jakarta.persistence.Embeddable;
import org.fuhua.platform.money.Money;

/// One instalment of an agreement.
@Embeddable
record Tranche(int no, String titleZh, String titleEn, long amountMinor) {
    Money amount() {
        return Money.ofFen(amountMinor);
    }
}
