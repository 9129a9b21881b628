package org.fuhua.funding.project;

import java.time.LocalDate;
import org.fuhua.platform.money.Money;

/// One line of what was spent, with the accounting voucher (会计凭证) that shows it. A voucher counts once in a project.
record Spending(BudgetHead head, Money amount, LocalDate on, String voucherNo, String purpose) {}
