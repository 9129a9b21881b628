package org.fuhua.funding.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Money to be moved between lines of a pool, by one client, once.
///
/// @param behalf whose request it is
/// @param key the client's own, for retries
/// @param hash of what was asked; the same key with another is a mistake of the client
record TransferRequest(Outbox.Behalf behalf, String key, String hash, List<Transfer> transfers) {
    record Transfer(UUID fromAccountId, UUID toAccountId, Money amount, String reference, LocalDate bookedOn) {}

    String identity() {
        return behalf.actor() + " " + key;
    }
}
