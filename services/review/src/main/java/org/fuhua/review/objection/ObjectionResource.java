package org.fuhua.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.decision.Outcome;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "objections")
class ObjectionResource {
    private final ReadObjections read;
    private final TakeObjection take;
    private final JudgeAcceptance judge;
    private final OpenHearing openHearing;
    private final ReviewAgain reviewAgain;
    private final DecideObjection decide;
    private final BreakDownObjections breakDown;

    ObjectionResource(
            ReadObjections read,
            TakeObjection take,
            JudgeAcceptance judge,
            OpenHearing openHearing,
            ReviewAgain reviewAgain,
            DecideObjection decide,
            BreakDownObjections breakDown) {
        this.read = read;
        this.take = take;
        this.judge = judge;
        this.openHearing = openHearing;
        this.reviewAgain = reviewAgain;
        this.decide = decide;
        this.breakDown = breakDown;
    }

    @Schema(name = "JudgeAcceptanceRequest", examples = """
                {"checks": {"REAL_NAME": true, "IN_TIME": true, "IN_SCOPE": true, "WITH_EVIDENCE": true,
                 "NOT_SETTLED": true}}""")
    record AcceptanceRequest(
            @NotNull @Size(max = 20) Map<@NotBlank @Size(max = 40) String, @NotNull Boolean> checks,
            @Nullable @Size(min = 1, max = 2000) String reply) {}

    @Schema(name = "OpenHearingRequest", examples = "{\"substance\": \"申报书所列专利的权属存在争议，请说明。\"}")
    record HearingRequest(@NotBlank @Size(max = 4000) String substance) {}

    @Schema(name = "ReReviewRequest", examples = "{\"experts\": 3, \"deadlineAt\": \"2026-12-20T17:00:00+08:00\"}")
    record ReReviewRequest(
            @Min(1) @Max(9) int experts, @NotNull Instant deadlineAt) {}

    @Schema(name = "DecideObjectionRequest", examples = """
                {"ruling": "UPHELD", "reason": "专利已不属于申报单位，不符合申报条件", "reply": "经核查，异议成立。",
                 "decision": {"outcome": "DECLINE"}}""")
    record RulingRequest(
            @NotNull Ruling ruling,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 2000) String reply,
            @Nullable @Valid InsteadRequest decision) {
        DecideObjection.Command toCommand(UUID id, ExpectedVersion expected) {
            return new DecideObjection.Command(
                    id, expected, ruling, reason, reply, decision == null ? null : decision.toInstead());
        }
    }

    @Schema(name = "DecisionInstead")
    record InsteadRequest(
            @NotNull Outcome outcome, @Nullable @Valid MoneyView award) {
        DecideObjection.Instead toInstead() {
            return new DecideObjection.Instead(outcome, award == null ? null : award.toMoney());
        }
    }

    @GET
    @Path("/objections")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listObjections", summary = "Objections, without who objects 异议办理")
    public Page<ObjectionView> list(
            @QueryParam("noticeId") @Nullable UUID noticeId,
            @QueryParam("state") @Nullable List<ObjectionState> states,
            @BeanParam @Valid Paging paging) {
        return read.after(noticeId, states == null ? List.of() : states, paging);
    }

    @GET
    @Path("/objection-statistics")
    @RolesAllowed({"officer", "auditor"})
    @Operation(
            operationId = "getObjectionBreakdown",
            summary = "Objections of a year by call and department, as counts 异议统计")
    public BreakdownView statistics(@QueryParam("year") @NotNull @Min(2000) @Max(9999) Integer year) {
        return breakDown.of(year);
    }

    @GET
    @Path("/objections/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getObjection", summary = "One case; who objects is for its handler only 异议案件")
    @APIResponseSchema(CaseView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(id);
    }

    @POST
    @Path("/objections/{id}/handling")
    @RolesAllowed("officer")
    @Operation(operationId = "takeObjection", summary = "Become the handler, without part in the case 承办异议")
    @APIResponseSchema(CaseView.class)
    public Response take(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        take.handle(id, ExpectedVersion.parse(ifMatch));
        return tagged(id);
    }

    @POST
    @Path("/objections/{id}/acceptance")
    @RolesAllowed("officer")
    @Operation(operationId = "judgeAcceptance", summary = "Take an objection up, or not, ground by ground 受理审查")
    @APIResponseSchema(CaseView.class)
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AcceptanceRequest request) {
        judge.handle(
                new JudgeAcceptance.Command(id, ExpectedVersion.parse(ifMatch), request.checks(), request.reply()));
        return tagged(id);
    }

    @POST
    @Path("/objections/{id}/hearing")
    @RolesAllowed("officer")
    @Operation(operationId = "openHearing", summary = "Ask the applicant concerned, without saying who objects 听取意见")
    @APIResponseSchema(CaseView.class)
    public Response hear(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull HearingRequest request) {
        openHearing.handle(id, ExpectedVersion.parse(ifMatch), request.substance());
        return tagged(id);
    }

    @POST
    @Path("/objections/{id}/re-review")
    @RolesAllowed("officer")
    @Operation(operationId = "orderReReview", summary = "Draw other experts for the application 重新评审")
    @APIResponseSchema(CaseView.class)
    public Response reviewAgain(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReReviewRequest request) {
        reviewAgain.order(id, ExpectedVersion.parse(ifMatch), request.experts(), request.deadlineAt());
        return tagged(id);
    }

    @POST
    @Path("/objections/{id}/re-review-end")
    @RolesAllowed("officer")
    @Operation(operationId = "endReReview", summary = "Go on once every sheet is in 结束重新评审")
    @APIResponseSchema(CaseView.class)
    public Response endReReview(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        reviewAgain.close(id, ExpectedVersion.parse(ifMatch));
        return tagged(id);
    }

    @POST
    @Path("/objections/{id}/ruling")
    @RolesAllowed("officer")
    @Operation(operationId = "decideObjection", summary = "Decide an objection and answer it 异议处理决定")
    @APIResponseSchema(CaseView.class)
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RulingRequest request) {
        decide.handle(request.toCommand(id, ExpectedVersion.parse(ifMatch)));
        return tagged(id);
    }

    private Response tagged(UUID id) {
        var view = read.one(id);
        return Response.ok(view)
                .tag(ExpectedVersion.tag(view.objection().version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
