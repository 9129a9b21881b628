package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/applications/{id}")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ApplicationTransitionResource {
    private final FollowCall followCall;
    private final SubmitApplication submitApplication;
    private final ReopenApplication reopenApplication;
    private final WithdrawApplication withdrawApplication;
    private final SendBackApplication sendBackApplication;
    private final GiveEndorsement giveEndorsement;
    private final CheckFormally checkFormally;

    ApplicationTransitionResource(
            FollowCall followCall,
            SubmitApplication submitApplication,
            ReopenApplication reopenApplication,
            WithdrawApplication withdrawApplication,
            SendBackApplication sendBackApplication,
            GiveEndorsement giveEndorsement,
            CheckFormally checkFormally) {
        this.followCall = followCall;
        this.submitApplication = submitApplication;
        this.reopenApplication = reopenApplication;
        this.withdrawApplication = withdrawApplication;
        this.sendBackApplication = sendBackApplication;
        this.giveEndorsement = giveEndorsement;
        this.checkFormally = checkFormally;
    }

    record SubmissionRequest(
            @NotBlank
            @Size(max = 40)
            @Schema(examples = "2026-1", description = "Version of the statement that the member declares")
            String statement) {}

    record WithdrawalRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "材料需重新准备")
            String reason) {}

    record SendingBackRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid Defect> defects) {}

    record EndorsementRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "材料属实，同意推荐")
            String opinion) {}

    record EndorsementRefusalRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "不在本部门归口范围")
            String reason) {}

    record FormalCheckRequest(
            @NotNull @Schema(examples = "RETURN") CheckFormally.Outcome outcome,

            @Nullable @Size(max = 2000) @Schema(examples = "预算表与附件不一致")
            String reason,

            @Nullable @Size(max = 50) List<@NotNull @Valid Defect> defects,

            @Nullable
            @Size(max = 60)
            @Schema(
                    examples = "[\"seals\"]",
                    description = "Codes of the call's list that were ticked; all of them for a pass")
            Set<@NotBlank @Size(max = 60) String> checked) {}

    @POST
    @Path("/call-version")
    @RolesAllowed("applicant")
    @Operation(operationId = "followCall", summary = "Move a draft to the newest version of its call 更新到指南最新版本")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response follow(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(followCall.handle(new FollowCall.Command(id, ExpectedVersion.parse(ifMatch))));
    }

    @POST
    @Path("/submission")
    @RolesAllowed("applicant")
    @Operation(operationId = "submitApplication", summary = "Hand in, for the first time, again or corrected 提交申报书")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SubmissionRequest request) {
        return tagged(submitApplication.handle(
                new SubmitApplication.Command(id, ExpectedVersion.parse(ifMatch), request.statement())));
    }

    @POST
    @Path("/reopening")
    @RolesAllowed("applicant")
    @Operation(operationId = "reopenApplication", summary = "Take back to change it before the deadline 取回修改")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(reopenApplication.handle(new ReopenApplication.Command(id, ExpectedVersion.parse(ifMatch))));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawApplication", summary = "Take back before it is endorsed 撤回申报书")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        return tagged(withdrawApplication.handle(
                new WithdrawApplication.Command(id, ExpectedVersion.parse(ifMatch), request.reason())));
    }

    @POST
    @Path("/sending-back")
    @RolesAllowed("recommender")
    @Operation(operationId = "sendBackApplication", summary = "Ask for changes before recommending 退回修改")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SendingBackRequest request) {
        return tagged(sendBackApplication.handle(
                new SendBackApplication.Command(id, ExpectedVersion.parse(ifMatch), request.defects())));
    }

    @POST
    @Path("/endorsement")
    @RolesAllowed("recommender")
    @Operation(operationId = "endorseApplication", summary = "Endorse for the department 归口推荐")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response endorse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndorsementRequest request) {
        return tagged(giveEndorsement.handle(
                new GiveEndorsement.Command(id, ExpectedVersion.parse(ifMatch), true, request.opinion())));
    }

    @POST
    @Path("/endorsement-refusal")
    @RolesAllowed("recommender")
    @Operation(operationId = "refuseEndorsement", summary = "Refuse to endorse 不予推荐")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndorsementRefusalRequest request) {
        return tagged(giveEndorsement.handle(
                new GiveEndorsement.Command(id, ExpectedVersion.parse(ifMatch), false, request.reason())));
    }

    @POST
    @Path("/formal-check")
    @RolesAllowed("officer")
    @Operation(operationId = "checkFormally", summary = "Decide the formal check 形式审查")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response check(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FormalCheckRequest request) {
        return tagged(checkFormally.handle(new CheckFormally.Command(
                id,
                ExpectedVersion.parse(ifMatch),
                request.outcome(),
                request.reason(),
                request.defects() == null ? List.of() : request.defects(),
                request.checked() == null ? Set.of() : request.checked())));
    }

    private static Response tagged(ApplicationView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
