package org.fuhua.funding.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A pool with the ledger's figures.
///
/// @param appropriated everything ever put in and not taken back
/// @param available free to be reserved for calls
/// @param reserved set aside for calls and not committed yet
/// @param committed promised by agreements in effect and not paid yet
/// @param paid confirmed by the treasury and not sent back
/// @param cofunders who funds it together; empty where one does
/// @param payerAccount from which it pays; absent until somebody says so
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
        MoneyView paid,
        @Nullable PayerAccount payerAccount,
        List<CofunderView> cofunders) {

    /// @param arrived what it has brought
    /// @param owes what it has still to bring for the ratio to be kept
    @Schema(name = "PoolCofunder")
    public record CofunderView(
            String code, String nameZh, String nameEn, int shareBp, MoneyView arrived, MoneyView owes) {}

    /// @param accountNo masked but for its last digits
    @Schema(name = "PayerAccountView")
    public record PayerAccount(String bankName, String accountName, String accountNo) {}

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
                yuan(row, "paid"),
                payer(row),
                List.of());
    }

    PoolView with(List<Cofunder> found) {
        var matching = new Matching(found);
        var views = found.stream()
                .map(one -> new CofunderView(
                        one.code(),
                        one.nameZh(),
                        one.nameEn(),
                        one.shareBp(),
                        MoneyView.from(one.arrived()),
                        MoneyView.from(matching.owes(one))))
                .toList();
        return new PoolView(
                id,
                version,
                code,
                nameZh,
                nameEn,
                fiscalYear,
                appropriated,
                available,
                reserved,
                committed,
                paid,
                payerAccount,
                views);
    }

    private static @Nullable PayerAccount payer(ResultSet row) throws SQLException {
        var tail = row.getString("account_no_tail");
        return tail == null
                ? null
                : new PayerAccount(row.getString("bank_name"), row.getString("account_name"), "**** " + tail);
    }

    private static MoneyView yuan(ResultSet row, String column) throws SQLException {
        return MoneyView.from(Money.ofFen(row.getBigDecimal(column).longValueExact()));
    }
}
