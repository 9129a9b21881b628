package org.fuhua.funding.project;

import java.time.LocalDate;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// One line of what was spent, with the accounting voucher (会计凭证) that shows it. A voucher counts once in a project.
///
/// @param invoiceNo of what was paid for; absent where there is no invoice, as of wages
record Spending(
        BudgetHead head,
        Money amount,
        LocalDate on,
        String voucherNo,
        String purpose,
        @Nullable String invoiceNo) {}
