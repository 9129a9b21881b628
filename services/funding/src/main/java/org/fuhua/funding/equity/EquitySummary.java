package org.fuhua.funding.equity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// An instrument as lists show it.
@Schema(name = "EquityInstrumentSummary")
public record EquitySummary(
        UUID id,
        String number,
        UUID agreementId,
        UUID callId,
        UUID organisationId,
        String organisationName,
        EquityState state,
        Label label,
        LocalDate windowEndsOn,
        MoneyView agreed,
        MoneyView paid,
        MoneyView claim,
        MoneyView due,
        MoneyView cost,
        MoneyView returned,
        MoneyView lost) {
    static final String SELECT = "select i.* from equity_instrument i";

    static EquitySummary from(ResultSet row) throws SQLException {
        var state = EquityState.valueOf(row.getString("state"));
        return new EquitySummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("agreement_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                state,
                state.label,
                row.getObject("window_ends_on", LocalDate.class),
                money(row, "agreed_minor"),
                money(row, "paid_minor"),
                money(row, "claim_minor"),
                money(row, "due_minor"),
                money(row, "cost_minor"),
                money(row, "returned_minor"),
                money(row, "lost_minor"));
    }

    static MoneyView money(ResultSet row, String column) throws SQLException {
        return MoneyView.from(Money.ofFen(row.getLong(column)));
    }
}
