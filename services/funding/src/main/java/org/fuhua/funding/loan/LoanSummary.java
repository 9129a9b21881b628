package org.fuhua.funding.loan;

import static org.fuhua.funding.loan.LoanView.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;

/// A loan as lists show it.
///
/// @param yearlyRate in percent
@Schema(name = "LoanSummary")
public record LoanSummary(
        UUID id,
        String number,
        LoanState state,
        Label label,
        String enterprise,
        String bankName,
        MoneyView lent,
        MoneyView filed,
        String yearlyRate,
        LocalDate lentOn,
        LocalDate dueOn,
        LocalDate confirmBy) {
    static final String SELECT = "select l.* from loan l";

    static LoanSummary from(ResultSet row) throws SQLException {
        var state = LoanState.valueOf(row.getString("state"));
        return new LoanSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                state,
                state.label,
                row.getString("enterprise"),
                row.getString("bank_name"),
                money(row, "lent_minor"),
                money(row, "filed_minor"),
                LoanView.percent(row.getBigDecimal("yearly_rate")),
                row.getObject("lent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("confirm_by", LocalDate.class));
    }
}
