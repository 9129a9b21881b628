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
/// @param subjectId the call (RESERVED), application (COMMITTED), line (ALLOTTED) or instrument that it belongs to
/// @param name of a line that somebody opened
@Schema(name = "LedgerAccount")
public record AccountView(
        UUID id,
        UUID poolId,
        String poolCode,
        AccountKind kind,
        Label label,
        @Nullable UUID subjectId,
        @Nullable UUID callId,
        @Nullable String name,
        @Nullable UUID organisationId,
        @Nullable UUID projectId,
        @Nullable UUID instrumentId,
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
                kind.label(),
                Sql.uuid(row, "subject_id"),
                Sql.uuid(row, "call_id"),
                row.getString("name"),
                Sql.uuid(row, "organisation_id"),
                Sql.uuid(row, "project_id"),
                Sql.uuid(row, "instrument_id"),
                MoneyView.from(Money.ofFen(row.getLong("debits_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("credits_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("balance_minor"))));
    }
}
