package org.fuhua.funding.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.PersonView;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A payment run with who did what, and what the bank made of it.
///
/// @param secondCheck whether two people check it
/// @param paid how many of its payments the bank has booked
/// @param failed how many it refused or sent back
@Schema(name = "PaymentRun")
public record RunView(
        UUID id,
        long version,
        String number,
        UUID poolId,
        String poolCode,
        RunState state,
        Label stateLabel,
        boolean secondCheck,
        int payments,
        MoneyView amount,
        long paid,
        long failed,
        DeedView prepared,
        @Nullable DeedView checked,
        @Nullable DeedView released,
        @Nullable DeedView rejected,
        @Nullable String rejectionReason) {

    /// Who did it, and when.
    @Schema(name = "PaymentRunDeed")
    public record DeedView(PersonView by, Instant at) {}

    static RunView from(ResultSet row, UnaryOperator<String> open) throws SQLException {
        var state = RunState.valueOf(row.getString("state"));
        return new RunView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getObject("pool_id", UUID.class),
                row.getString("pool_code"),
                state,
                state.label,
                row.getBoolean("second_check"),
                row.getInt("payments"),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                row.getLong("paid"),
                row.getLong("failed"),
                Objects.requireNonNull(deed(row, "prepared", open)),
                deed(row, "checked", open),
                deed(row, "released", open),
                deed(row, "rejected", open),
                row.getString("rejection_reason"));
    }

    private static @Nullable DeedView deed(ResultSet row, String what, UnaryOperator<String> open) throws SQLException {
        var by = row.getString(what + "_by");
        return by == null
                ? null
                : new DeedView(
                        new PersonView(by, open.apply(row.getString(what + "_by_name"))),
                        Objects.requireNonNull(Sql.instant(row, what + "_at")));
    }
}
