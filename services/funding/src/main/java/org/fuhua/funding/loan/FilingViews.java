package org.fuhua.funding.loan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// What banks filed, file by file and month by month.
@ApplicationScoped
class FilingViews {
    private static final int MONTHS_MOST = 60;

    private final Sql sql;

    FilingViews(Sql sql) {
        this.sql = sql;
    }

    Page<FilingView> page(Paging paging) {
        var filter = new Filter().and("f.id > ?", paging.afterId());
        var rows = sql.list(
                filter.sql(FilingView.SELECT, "order by f.id"), FilingView::from, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, FilingView::id, filing -> filing);
    }

    FilingView of(UUID id) {
        return sql.one(FilingView.SELECT + " where f.id = ?", FilingView::from, id)
                .orElseThrow();
    }

    /// What all banks filed of a month, as the department announces it.
    ///
    /// @param yearlyRate mean in percent, weighted by what was lent
    @Schema(name = "LoanMonth")
    public record MonthView(
            String month,
            int banks,
            int cities,
            int enterprises,
            int loans,
            MoneyView lent,
            MoneyView filed,
            String yearlyRate) {}

    /// @return months in which something was filed, the newest first, five years of them
    List<MonthView> months() {
        return sql.list("""
                select month, count(distinct bank_code) as banks, count(distinct city_code) as cities,
                       count(distinct uscc) as enterprises, count(*) as loans, sum(lent_minor) as lent_minor,
                       sum(filed_minor) as filed_minor, sum(yearly_rate * lent_minor) / sum(lent_minor) as yearly_rate
                from loan group by month order by month desc limit ?""", FilingViews::month, MONTHS_MOST);
    }

    private static MonthView month(ResultSet row) throws SQLException {
        return new MonthView(
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getInt("banks"),
                row.getInt("cities"),
                row.getInt("enterprises"),
                row.getInt("loans"),
                LoanView.money(row, "lent_minor"),
                LoanView.money(row, "filed_minor"),
                row.getBigDecimal("yearly_rate")
                        .movePointRight(2)
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
