package org.fuhua.funding.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A ledger account with its totals.
///
/// @param subjectId the call (RESERVED) or application (COMMITTED) that it belongs to
@Schema(name = "LedgerAccount")
public record AccountView(
        UUID id,
        UUID poolId,
        String poolCode,
        AccountKind kind,
        Label label,
        @Nullable UUID subjectId,
        @Nullable UUID callId,
        MoneyView debits,
        MoneyView credits,
        MoneyView balance) {

    static AccountView from(ResultSet row) throws SQLException {
        var kind = AccountKind.valueOf(row.getString("kind"));
        return new AccountView(
                row.getObject("id", UUID.class),
                row.getObject("pool_id", UUID.class),
                row.getString("pool_code"),
                kind,
                new Label(kind.zh, kind.en),
                Sql.uuid(row, "subject_id"),
                Sql.uuid(row, "call_id"),
                MoneyView.from(Money.ofFen(row.getLong("debits_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("credits_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("balance_minor"))));
    }
}
