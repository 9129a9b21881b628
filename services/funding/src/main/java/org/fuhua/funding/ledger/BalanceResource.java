package org.fuhua.funding.ledger;

import static org.fuhua.funding.FundingProblem.BALANCE_OF_WHAT;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/balances")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
class BalanceResource {
    private final Balances balances;

    BalanceResource(Balances balances) {
        this.balances = balances;
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getBalance", summary = "Where the money of an application or a call stands 资金余额")
    public BalanceView balance(
            @QueryParam("applicationId") @Nullable UUID applicationId, @QueryParam("callId") @Nullable UUID callId) {
        if ((applicationId == null) == (callId == null)) throw new Refusal(BALANCE_OF_WHAT).at("?applicationId");
        return applicationId != null ? balances.ofApplication(applicationId) : balances.ofCall(callId);
    }
}
