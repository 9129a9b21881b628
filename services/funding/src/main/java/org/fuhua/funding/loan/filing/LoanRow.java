package org.fuhua.funding.loan.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fuhua.funding.loan.rule.LoanUse;
import org.fuhua.funding.loan.schedule.DayCount;
import org.fuhua.funding.loan.schedule.Repayment;
import org.fuhua.funding.loan.schedule.Schedule;
import org.fuhua.platform.money.Money;

/// A loan as the bank files it.
///
/// @param loanNo of the bank's receipt (借据编号)
/// @param filed part that is filed, and shares the risk
/// @param yearlyRate for example 0.036
/// @param early an unsecured loan for early R&D, of which province and city bear more
public record LoanRow(
        String loanNo,
        String uscc,
        String enterprise,
        String cityCode,
        Money lent,
        Money filed,
        BigDecimal yearlyRate,
        LocalDate lentOn,
        LocalDate dueOn,
        LoanUse use,
        Repayment repayment,
        DayCount dayCount,
        boolean early) {
    public Schedule.Terms terms() {
        return new Schedule.Terms(lent, yearlyRate, lentOn, dueOn, repayment, dayCount);
    }
}
