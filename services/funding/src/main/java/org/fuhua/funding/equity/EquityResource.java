package org.fuhua.funding.equity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/equity-instruments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class EquityResource {
    private final EquityViews views;
    private final ReadCapTables capTables;
    private final WhatIf whatIf;
    private final Portfolio portfolio;
    private final Clock clock;

    EquityResource(EquityViews views, ReadCapTables capTables, WhatIf whatIf, Portfolio portfolio, Clock clock) {
        this.views = views;
        this.capTables = capTables;
        this.whatIf = whatIf;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /// @param amount of the claim
    /// @param preMoney value before the round
    /// @param newMoney cash of the round; nothing where there is none
    @Schema(name = "EquityWhatIfRequest", examples = """
                    {"amount": {"amount": "3000000.00", "currency": "CNY"},
                     "preMoney": {"amount": "60000000.00", "currency": "CNY"},
                     "newMoney": {"amount": "12000000.00", "currency": "CNY"}}""")
    record WhatIfRequest(
            @NotNull @Valid @PositiveMoney MoneyView amount,
            @NotNull @Valid @PositiveMoney MoneyView preMoney,
            @NotNull @Valid MoneyView newMoney) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listEquityInstruments", summary = "Public money that may become equity 股权事项列表")
    public Page<EquitySummary> list(
            @QueryParam("state") @Nullable EquityState state,
            @QueryParam("callId") @Nullable UUID callId,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @BeanParam @Valid Paging paging) {
        return views.page(state, callId, agreementId, paging);
    }

    @GET
    @Path("/mine")
    @RolesAllowed("applicant")
    @Operation(operationId = "listMyEquityInstruments", summary = "Those of my organisations 我的股权事项")
    public Page<EquitySummary> mine(
            @QueryParam("agreementId") @Nullable UUID agreementId, @BeanParam @Valid Paging paging) {
        return views.mine(agreementId, paging);
    }

    @GET
    @Path("/portfolio")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "getEquityPortfolio", summary = "What came of the money as a whole 资金池整体绩效")
    public Portfolio.PortfolioView portfolio(@QueryParam("poolId") @Nullable UUID poolId) {
        return portfolio.handle(poolId, LocalDate.now(clock));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getEquityInstrument", summary = "An instrument with its papers 股权事项")
    @APIResponseSchema(EquityView.class)
    public Response get(@PathParam("id") UUID id) {
        return shown(views.visible(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getEquityHistory", summary = "What was done, step by step 办理过程")
    public Page<EquityViews.StepView> history(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return views.history(id, paging);
    }

    @GET
    @Path("/{id}/cap-tables")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "getCapTables", summary = "Who held the enterprise, the newest first 股权结构")
    public List<CapTableView> capTables(@PathParam("id") UUID id) {
        return capTables.handle(id);
    }

    @POST
    @Path("/{id}/what-if")
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin", "applicant"})
    @Operation(operationId = "tryConversion", summary = "What would come of a round; nothing is kept 转股测算")
    public WhatIf.WhatIfView whatIf(@PathParam("id") UUID id, @NotNull @Valid WhatIfRequest request) {
        return whatIf.handle(
                id,
                request.amount().toMoney(),
                request.preMoney().toMoney(),
                request.newMoney().toMoney(),
                LocalDate.now(clock));
    }

    static Response shown(EquityView instrument) {
        return Response.ok(instrument)
                .tag(ExpectedVersion.tag(instrument.version()))
                .build();
    }
}
