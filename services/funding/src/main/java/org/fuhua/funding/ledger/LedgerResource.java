package org.fuhua.funding.ledger;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.ProgrammeDay;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/ledger")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
class LedgerResource {
    private final Balances balances;
    private final TrialBalance trialBalance;
    private final Transactions transactions;
    private final OpenLine openLine;
    private final ReverseTransaction reverseTransaction;
    private final Clock clock;

    LedgerResource(
            Balances balances,
            TrialBalance trialBalance,
            Transactions transactions,
            OpenLine openLine,
            ReverseTransaction reverseTransaction,
            Clock clock) {
        this.balances = balances;
        this.trialBalance = trialBalance;
        this.transactions = transactions;
        this.openLine = openLine;
        this.reverseTransaction = reverseTransaction;
        this.clock = clock;
    }

    /// @param organisationId whom the line is for, and so on; none of them when it is just a name
    @Schema(name = "NewLine", examples = "{\"poolId\":\"01980000-0000-7000-8000-0000000000d0\",\"name\":\"先投后股专项额度\"}")
    record NewLine(
            @NotNull UUID poolId,
            @NotBlank @Size(max = 200) String name,
            @Nullable UUID organisationId,
            @Nullable UUID projectId,
            @Nullable UUID instrumentId) {}

    /// @param bookedOn a day up to today whose period is open; today when left out
    @Schema(name = "LedgerReversal", examples = "{\"reason\":\"额度分解重复录入\"}")
    record Reversal(
            @NotBlank @Size(max = 500) String reason,
            @Nullable @ProgrammeDay LocalDate bookedOn) {}

    @GET
    @Path("/accounts")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listLedgerAccounts", summary = "Accounts of the ledger 会计科目余额")
    public Page<AccountView> accounts(@BeanParam AccountFilter filter, @BeanParam @Valid Paging paging) {
        return balances.accounts(filter, paging);
    }

    @POST
    @Path("/accounts")
    @Idempotent
    @RolesAllowed("finance-maker")
    @Operation(operationId = "openLedgerLine", summary = "Open a line of a pool to allot money to 设立分配额度")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    public Response open(@NotNull @Valid NewLine request) {
        var line = openLine.handle(new OpenLine.Command(
                request.poolId(),
                request.name().strip(),
                request.organisationId(),
                request.projectId(),
                request.instrumentId()));
        return Response.status(Response.Status.CREATED).entity(line).build();
    }

    @GET
    @Path("/accounts/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getLedgerAccount", summary = "An account with its balance 账户")
    public AccountView account(@PathParam("id") UUID id) {
        return balances.account(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    @GET
    @Path("/accounts/{id}/balance")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getLedgerDayBalance", summary = "What an account held at the end of a day 某日余额")
    public DayBalanceView balance(@PathParam("id") UUID id, @QueryParam("on") @Nullable @ProgrammeDay LocalDate on) {
        return balances.on(id, on == null ? LocalDate.now(clock) : on).orElseThrow(() -> new Refusal(NOT_FOUND));
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
    @Path("/transactions/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getLedgerTransaction", summary = "A transaction, its entries and its cause 记账凭证")
    public TransactionView transaction(@PathParam("id") UUID id) {
        return transactions.of(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    @POST
    @Path("/transactions/{id}/reversal")
    @Idempotent
    @RolesAllowed("finance-checker")
    @Operation(operationId = "reverseLedgerTransaction", summary = "Take back what somebody else posted 冲销")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = TransactionView.class, responseCode = "201")
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid Reversal request) {
        var reversal = reverseTransaction.handle(
                new ReverseTransaction.Command(id, request.reason().strip(), request.bookedOn()));
        return Response.status(Response.Status.CREATED).entity(reversal).build();
    }

    /// @param from first day; since the beginning when left out
    /// @param to last day; everything when left out
    @GET
    @Path("/trial-balance")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getTrialBalance", summary = "All debits and credits, per pool and in total 试算平衡")
    public TrialBalanceView trialBalance(
            @QueryParam("from") @Nullable @ProgrammeDay LocalDate from,
            @QueryParam("to") @Nullable @ProgrammeDay LocalDate to) {
        return trialBalance.draw(from, to);
    }
}
