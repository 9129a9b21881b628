package org.fuhua.funding.ledger;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// One movement of money within a pool, from credit to debit.
///
/// @param causeId what set it off; each cause is posted once per kind
/// @param reference what people call the cause: a document, voucher or agreement number
public record Posting(
        UUID poolId,
        PostingKind kind,
        UUID causeId,
        String reference,
        AccountRef debit,
        AccountRef credit,
        Money amount) {}
