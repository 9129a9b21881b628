package org.fuhua.funding.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// One entry of an account, with the way down to what caused it.
///
/// @param balanceAfter the account's balance once it was posted
/// @param counterAccountId the account on the other side; the largest of several
/// @param cause what set it off: an object of this service, with the number people know it by
@Schema(name = "LedgerEntry")
public record EntryView(
        UUID id,
        UUID transactionId,
        Instant at,
        LocalDate bookedOn,
        Side side,

        MoneyView amount,
        MoneyView balanceAfter,
        UUID counterAccountId,
        AccountKind counterAccountKind,
        PostingKind kind,
        Cause cause) {

    /// @param type appropriation, reservation, agreement, payment, transfer, reversal or instrument
    @Schema(name = "LedgerCause")
    public record Cause(String type, UUID id, String reference) {}

    static EntryView from(ResultSet row) throws SQLException {
        var kind = PostingKind.valueOf(row.getString("kind"));
        return new EntryView(
                row.getObject("id", UUID.class),
                row.getObject("transaction_id", UUID.class),
                java.util.Objects.requireNonNull(org.fuhua.funding.Sql.instant(row, "at")),
                row.getObject("booked_on", LocalDate.class),
                Side.valueOf(row.getString("side")),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("balance_after_minor"))),
                row.getObject("counter_id", UUID.class),
                AccountKind.valueOf(row.getString("counter_kind")),
                kind,
                new Cause(kind.causeType, row.getObject("cause_id", UUID.class), row.getString("reference")));
    }
}
