package org.fuhua.funding.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/// What was posted for a request, in its order.
///
/// @param replayed whether it was posted by an earlier request with the same key
public record TransferReceipt(
        List<UUID> transactionIds, @JsonIgnore boolean replayed) {}
