package org.fuhua.funding.ledger;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// One movement of money within a pool: lines whose debits equal their credits.
///
/// @param causeId what set it off; each cause is posted once per kind
/// @param reference what people call the cause: a document, voucher or agreement number
public record Posting(UUID poolId, PostingKind kind, UUID causeId, String reference, List<Line> lines) {
    /// One side of it.
    public record Line(AccountRef account, Side side, Money amount) {
        public static Line debit(AccountRef account, Money amount) {
            return new Line(account, Side.DEBIT, amount);
        }

        public static Line credit(AccountRef account, Money amount) {
            return new Line(account, Side.CREDIT, amount);
        }
    }

    public Posting {
        lines = List.copyOf(lines);
    }

    /// A movement from one account to one other.
    public Posting(
            UUID poolId,
            PostingKind kind,
            UUID causeId,
            String reference,
            AccountRef debit,
            AccountRef credit,
            Money amount) {
        this(poolId, kind, causeId, reference, List.of(Line.debit(debit, amount), Line.credit(credit, amount)));
    }
}
