package org.fuhua.funding.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// What an account held at the end of a day, by the days on which its entries are booked.
@Schema(name = "LedgerDayBalance")
public record DayBalanceView(
        UUID accountId,
        AccountKind kind,
        Label label,
        LocalDate on,
        MoneyView debits,
        MoneyView credits,
        MoneyView balance) {

    static DayBalanceView from(ResultSet row, UUID accountId, LocalDate on) throws SQLException {
        var kind = AccountKind.valueOf(row.getString("kind"));
        long debits = row.getBigDecimal("debits").longValueExact();
        long credits = row.getBigDecimal("credits").longValueExact();
        return new DayBalanceView(
                accountId,
                kind,
                kind.label(),
                on,
                MoneyView.from(Money.ofFen(debits)),
                MoneyView.from(Money.ofFen(credits)),
                MoneyView.from(Money.ofFen(kind.effect(Side.DEBIT, debits) + kind.effect(Side.CREDIT, credits))));
    }
}
