package org.fuhua.funding.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// The budget of a call and whether it is set aside.
///
/// @param remaining what of it is not committed by agreements; nothing while it waits
public record ReservationView(
        UUID id,
        long version,
        UUID callId,
        String callCode,
        String callTitleZh,
        String callTitleEn,
        String poolCode,
        @Nullable UUID poolId,
        MoneyView amount,
        MoneyView remaining,
        ReservationState state,
        Label stateLabel,
        @Nullable Instant reservedAt,
        @Nullable Instant releasedAt) {

    static ReservationView from(ResultSet row) throws SQLException {
        var state = ReservationState.valueOf(row.getString("state"));
        return new ReservationView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("call_id", UUID.class),
                row.getString("call_code"),
                row.getString("call_title_zh"),
                row.getString("call_title_en"),
                row.getString("pool_code"),
                Sql.uuid(row, "pool_id"),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("remaining_minor"))),
                state,
                state.label,
                Sql.instant(row, "reserved_at"),
                Sql.instant(row, "released_at"));
    }
}
