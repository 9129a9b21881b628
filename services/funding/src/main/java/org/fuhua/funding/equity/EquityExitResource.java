package org.fuhua.funding.equity;

import static org.fuhua.funding.equity.EquityResource.shown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.exit.ExitMethod;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// Equity on its way out (退出).
@Path("/equity-instruments/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class EquityExitResource {
    private static final long CAPITAL_MOST = 1_000_000_000_000_000L;

    private final LeaveHolding leave;

    EquityExitResource(LeaveHolding leave) {
        this.leave = leave;
    }

    /// @param capital registered capital that leaves, in whole yuan
    /// @param on day for which the price is reckoned
    /// @param appraised value of that capital; needed once the terms ask for it
    /// @param buyer left out where the capital ends
    /// @param notifiedOn day of the notice to the other holders, where they may buy first
    /// @param waived whether all of them said they do not want it
    @Schema(name = "EquityExitRequest", examples = """
                    {"method": "TEAM_BUY_BACK", "capital": 300000, "on": "2026-11-30", "documentNo": "回购协议",
                     "price": {"amount": "3000000.00", "currency": "CNY"}, "waived": false,
                     "buyer": {"code": "TEAM", "name": "创始团队", "kind": "FOUNDER"}}""")
    record ExitRequest(
            @NotNull ExitMethod method,
            @Min(1) @Max(CAPITAL_MOST) long capital,
            @NotNull LocalDate on,
            @NotNull @Valid MoneyView price,
            @Nullable @Valid MoneyView appraised,
            @NotBlank @Size(max = 100) String documentNo,
            @Nullable @Valid BuyerRequest buyer,
            @Nullable LocalDate notifiedOn,
            @NotNull Boolean waived) {
        LeaveHolding.Way toWay() {
            return new LeaveHolding.Way(
                    method,
                    capital,
                    on,
                    price.toMoney(),
                    appraised == null ? null : appraised.toMoney(),
                    documentNo.strip(),
                    buyer == null ? null : buyer.toInvestor(price),
                    notifiedOn,
                    waived);
        }
    }

    @Schema(name = "EquityBuyerRequest")
    record BuyerRequest(
            @NotNull @Pattern(regexp = EquityProjectResource.CODE)
            String code,

            @NotBlank @Size(max = 100) String name,
            @NotNull HolderKind kind,

            @Nullable @Pattern(regexp = EquityProjectResource.CODE)
            String concertParty) {
        Investor toInvestor(MoneyView price) {
            return new Investor(code, name.strip(), kind, concertParty, price.toMoney());
        }

        @Override
        public String toString() {
            return "BuyerRequest[]";
        }
    }

    /// @param receiptNo of the treasury (收款凭证号), once only
    @Schema(
            name = "EquityReceipt",
            examples = "{\"receivedOn\": \"2026-11-30\", \"receiptNo\": \"SK-2026-370000-000009\"}")
    record Receipt(
            @NotNull LocalDate receivedOn,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/_-]{0,63}")
            String receiptNo) {}

    @POST
    @Path("/exit")
    @RolesAllowed("officer")
    @Operation(operationId = "proposeExit", summary = "Equity is to leave, whole or in part 提出退出")
    @APIResponseSchema(EquityView.class)
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitRequest request) {
        return shown(leave.propose(id, ExpectedVersion.parse(ifMatch), request.toWay()));
    }

    @POST
    @Path("/exit/withdrawal")
    @RolesAllowed("officer")
    @Operation(operationId = "withdrawExit", summary = "Keep the equity after all 撤回退出")
    @APIResponseSchema(EquityView.class)
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EquityProjectResource.Reason request) {
        return shown(leave.withdraw(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/exit/receipt")
    @RolesAllowed({"finance-maker", "finance-checker"})
    @Operation(operationId = "receiveExit", summary = "The price came in 退出资金到账")
    @APIResponseSchema(EquityView.class)
    public Response receive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Receipt request) {
        return shown(leave.receive(id, ExpectedVersion.parse(ifMatch), request.receivedOn(), request.receiptNo()));
    }
}
