package org.fuhua.funding.voucher;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.fuhua.platform.money.Money;

/// The service as it was done and charged: its report and its invoice (服务报告、发票). The pair of seller and invoice
/// number counts once among all vouchers; the database keeps that.
///
/// @param sellerUscc unified social credit code of the provider
@Embeddable
record Service(
        String reportNo,
        LocalDate serviceDoneOn,
        String sellerUscc,
        String invoiceNo,
        Long invoiceMinor,
        LocalDate invoicedOn) {
    Money charged() {
        return Money.ofFen(invoiceMinor);
    }
}
