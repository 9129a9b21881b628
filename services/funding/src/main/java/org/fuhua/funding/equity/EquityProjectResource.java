package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.PAID_IN_ABOVE_SUBSCRIBED;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.PositiveMoney;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.capital.Holding;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What the enterprise and the department tell of the project while the money is at work.
@Path("/equity-instruments/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "equity")
class EquityProjectResource {
    /// Tells holders of a table apart; nobody's name.
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";

    private static final long CAPITAL_MOST = 1_000_000_000_000L;

    private final FollowProject follow;
    private final StateCapTable stateCapTable;

    EquityProjectResource(FollowProject follow, StateCapTable stateCapTable) {
        this.follow = follow;
        this.stateCapTable = stateCapTable;
    }

    @Schema(
            name = "EquityMilestoneReport",
            examples = "{\"documentNo\": \"里程碑报告1号\", \"summary\": \"样机通过第三方检测，阻抗低于20千欧\"}")
    record Report(
            @NotBlank @Size(max = 100) String documentNo,
            @NotBlank @Size(max = 1000) String summary) {}

    @Schema(name = "EquityTriggerReport", examples = """
                    {"trigger": "QUALIFIED_FINANCING", "happenedOn": "2026-11-20", "documentNo": "增资协议2026-11",
                     "raised": {"amount": "12000000.00", "currency": "CNY"},
                     "stableStageEvidence": "高新技术企业证书 GR202637000001"}""")
    record TriggerReport(
            @NotNull Trigger trigger,
            @NotNull LocalDate happenedOn,
            @NotBlank @Size(max = 100) String documentNo,
            @Nullable @Valid @PositiveMoney MoneyView raised,
            @Nullable @Size(min = 1, max = 200) String stableStageEvidence) {
        FollowProject.Happened toHappened() {
            return new FollowProject.Happened(
                    trigger,
                    happenedOn,
                    documentNo.strip(),
                    raised == null ? null : raised.toMoney(),
                    stableStageEvidence == null || stableStageEvidence.isBlank() ? null : stableStageEvidence.strip());
        }
    }

    @Schema(name = "EquityReason", examples = "{\"reason\": \"提供的协议未加盖公章\"}")
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "CapTableStatement", examples = """
                    {"asOf": "2026-11-01", "documentNo": "公司章程（2026年10月）",
                     "holdings": [{"code": "TEAM", "name": "创始团队", "kind": "FOUNDER", "subscribed": 6000000, "paidIn": 2000000}]}""")
    record Statement(
            @NotNull LocalDate asOf,
            @NotBlank @Size(max = 100) String documentNo,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid HoldingRequest> holdings) {}

    /// @param code tells holders apart: a unit's code, or a short name of its own
    /// @param concertParty holders with the same code act in concert
    @Schema(name = "CapTableHoldingRequest")
    record HoldingRequest(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String name,
            @NotNull HolderKind kind,
            @Nullable @Pattern(regexp = CODE) String concertParty,
            @Min(1) @Max(CAPITAL_MOST) long subscribed,
            @Min(0) @Max(CAPITAL_MOST) long paidIn) {
        @Override
        public String toString() {
            return "HoldingRequest[]";
        }
    }

    @POST
    @Path("/reports")
    @RolesAllowed("applicant")
    @Operation(operationId = "reportMilestone", summary = "Report a milestone 提交里程碑报告")
    @APIResponseSchema(EquityView.class)
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Report request) {
        return shown(follow.report(
                id,
                ExpectedVersion.parse(ifMatch),
                request.documentNo().strip(),
                request.summary().strip()));
    }

    @POST
    @Path("/milestones")
    @RolesAllowed("officer")
    @Operation(operationId = "acceptMilestone", summary = "Accept a milestone; the next tranche may be paid 里程碑通过")
    @APIResponseSchema(EquityView.class)
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Report request) {
        return shown(follow.accept(
                id,
                ExpectedVersion.parse(ifMatch),
                request.documentNo().strip(),
                request.summary().strip()));
    }

    @POST
    @Path("/trigger")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "reportTrigger", summary = "Report what makes the claim convertible 报告转股触发")
    @APIResponseSchema(EquityView.class)
    public Response trigger(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TriggerReport request) {
        return shown(follow.trigger(id, ExpectedVersion.parse(ifMatch), request.toHappened()));
    }

    @POST
    @Path("/trigger/return")
    @RolesAllowed("officer")
    @Operation(operationId = "returnTrigger", summary = "Return a report that is not sound 退回触发报告")
    @APIResponseSchema(EquityView.class)
    public Response returnTrigger(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        return shown(follow.returnTrigger(
                id, ExpectedVersion.parse(ifMatch), request.reason().strip()));
    }

    @POST
    @Path("/cap-tables")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "stateCapTable", summary = "State who holds the enterprise 登记股权结构")
    @APIResponseSchema(EquityView.class)
    public Response state(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Statement request) {
        return shown(stateCapTable.handle(
                id,
                ExpectedVersion.parse(ifMatch),
                request.asOf(),
                holdings(request.holdings()),
                request.documentNo().strip()));
    }

    private static List<Holding> holdings(List<HoldingRequest> requests) {
        for (int i = 0; i < requests.size(); i++)
            if (requests.get(i).paidIn() > requests.get(i).subscribed())
                throw new Refusal(PAID_IN_ABOVE_SUBSCRIBED).at("/holdings/" + i + "/paidIn");
        return requests.stream()
                .map(h ->
                        new Holding(h.code(), h.name().strip(), h.kind(), h.concertParty(), h.subscribed(), h.paidIn()))
                .toList();
    }
}
