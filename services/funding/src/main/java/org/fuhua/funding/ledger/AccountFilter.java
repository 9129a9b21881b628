package org.fuhua.funding.ledger;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which accounts are asked for; whatever is left out does not matter.
public class AccountFilter {
    @QueryParam("poolId")
    @Nullable
    UUID poolId;

    @QueryParam("kind")
    @Nullable
    AccountKind kind;

    @QueryParam("organisationId")
    @Nullable
    UUID organisationId;

    @QueryParam("projectId")
    @Nullable
    UUID projectId;

    @QueryParam("instrumentId")
    @Nullable
    UUID instrumentId;
}
