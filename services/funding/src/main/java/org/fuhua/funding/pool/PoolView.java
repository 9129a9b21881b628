package org.fuhua.funding.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// A pool with the ledger's figures.
///
/// @param appropriated everything ever put in
/// @param available free to be reserved for calls
/// @param reserved set aside for calls and not committed yet
/// @param committed promised by agreements in effect and not paid yet
/// @param paid confirmed by the treasury
public record PoolView(
        UUID id,
        long version,
        String code,
        String nameZh,
        String nameEn,
        int fiscalYear,
        MoneyView appropriated,
        MoneyView available,
        MoneyView reserved,
        MoneyView committed,
        MoneyView paid) {

    static PoolView from(ResultSet row) throws SQLException {
        return new PoolView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getInt("fiscal_year"),
                yuan(row, "appropriated"),
                yuan(row, "available"),
                yuan(row, "reserved"),
                yuan(row, "committed"),
                yuan(row, "paid"));
    }

    private static MoneyView yuan(ResultSet row, String column) throws SQLException {
        return MoneyView.from(Money.ofFen(row.getBigDecimal(column).longValueExact()));
    }
}
