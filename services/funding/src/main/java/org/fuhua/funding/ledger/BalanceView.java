package org.fuhua.funding.ledger;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Where the money of an application or of a call stands; a sum over its ledger accounts.
///
/// @param budget what was ever reserved for the call; absent for an application
/// @param reserved what of it is not committed yet; absent for an application
/// @param awarded what was ever committed
/// @param committed what of it is not paid yet
/// @param paid what the treasury has confirmed
/// @param accounts the ledger accounts behind these figures, at most a hundred
@Schema(name = "Balance")
public record BalanceView(
        @Nullable UUID applicationId,
        @Nullable UUID callId,
        @Nullable MoneyView budget,
        @Nullable MoneyView reserved,
        MoneyView awarded,
        MoneyView committed,
        MoneyView paid,
        List<AccountView> accounts) {}
