package org.fuhua.funding.loan;

import static org.fuhua.funding.loan.LoanView.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;

/// A bank's file of a month, as it was taken.
@Schema(name = "LoanFiling")
public record FilingView(
        UUID id,
        String bankCode,
        String bankName,
        String month,
        int loans,
        MoneyView lent,
        MoneyView filed,
        String sha256,
        Instant importedAt) {
    static final String SELECT = "select f.* from loan_filing f";

    static FilingView from(ResultSet row) throws SQLException {
        return new FilingView(
                row.getObject("id", UUID.class),
                row.getString("bank_code"),
                row.getString("bank_name"),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getInt("loans"),
                money(row, "lent_minor"),
                money(row, "filed_minor"),
                row.getString("sha256"),
                Objects.requireNonNull(Sql.instant(row, "imported_at")));
    }
}
