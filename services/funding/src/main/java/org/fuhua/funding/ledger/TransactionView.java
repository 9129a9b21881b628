package org.fuhua.funding.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A transaction of the books, whole: its entries, what caused it, and the facts that its cause told.
///
/// @param reason of a reversal
/// @param reversesId the transaction that it takes back
/// @param reversedById the transaction that took it back
@Schema(name = "LedgerTransaction")
public record TransactionView(
        UUID id,
        UUID poolId,
        String poolCode,
        PostingKind kind,
        Label kindLabel,
        Instant at,
        LocalDate bookedOn,
        EntryView.Cause cause,
        @Nullable String reason,
        @Nullable UUID reversesId,
        @Nullable UUID reversedById,
        boolean reversible,
        List<Entry> entries,
        List<Fact> facts) {

    /// One entry, with the account that it is in.
    @Schema(name = "LedgerTransactionEntry")
    public record Entry(
            UUID id,
            UUID accountId,
            AccountKind accountKind,
            Label accountLabel,
            @Nullable String accountName,
            Side side,
            MoneyView amount,
            MoneyView balanceAfter) {}

    /// A fact in the journal of events.
    @Schema(name = "LedgerFact")
    public record Fact(UUID id, String type, String occurredAt, long sequence) {}
}
