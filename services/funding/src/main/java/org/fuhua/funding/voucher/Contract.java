package org.fuhua.funding.voucher;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// The contract on the service that a voucher is to be spent on (服务合同).
@Embeddable
record Contract(UUID providerId, String contractNo, Long contractMinor, LocalDate contractSignedOn) {
    Money price() {
        return Money.ofFen(contractMinor);
    }
}
