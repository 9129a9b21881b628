package org.fuhua.funding.ledger;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/ledger")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
class LedgerResource {
    private final Balances balances;
    private final TrialBalance trialBalance;

    LedgerResource(Balances balances, TrialBalance trialBalance) {
        this.balances = balances;
        this.trialBalance = trialBalance;
    }

    @GET
    @Path("/accounts")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLedgerAccounts", summary = "Accounts of the ledger 会计科目余额")
    public Page<AccountView> accounts(@QueryParam("poolId") @Nullable UUID poolId, @BeanParam @Valid Paging paging) {
        return balances.accounts(poolId, paging);
    }

    @GET
    @Path("/accounts/{id}/entries")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLedgerEntries", summary = "Entries of an account, each with its cause 明细账")
    public Page<EntryView> entries(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        balances.account(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        return balances.entries(id, paging);
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getTrialBalance", summary = "All debits and credits, per pool and in total 试算平衡")
    public TrialBalanceView trialBalance() {
        return trialBalance.draw();
    }
}
