package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.application.ReclassificationView.Outlook;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/applications/{id}/reclassification")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ReclassificationResource {
    private final ProposeReclassification propose;
    private final AnswerReclassification answer;

    ReclassificationResource(ProposeReclassification propose, AnswerReclassification answer) {
        this.propose = propose;
        this.answer = answer;
    }

    record ReclassificationPreviewRequest(
            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000011")
            UUID callId) {}

    record ReclassificationRequest(
            @NotNull @Schema(examples = "01980000-0000-7000-8000-000000000011")
            UUID callId,

            @NotBlank @Size(max = 2000) @Schema(examples = "研究内容属于前沿技术类，建议转报该指南")
            String reason) {}

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getReclassification", summary = "The last proposal to answer another call 转报建议")
    public ReclassificationView last(@PathParam("id") UUID id) {
        return propose.last(id);
    }

    @POST
    @Path("/preview")
    @RolesAllowed("officer")
    @Operation(
            operationId = "previewReclassification",
            summary = "What another call would take over, leave and miss 转报预览")
    public Outlook preview(@PathParam("id") UUID id, @Valid @NotNull ReclassificationPreviewRequest request) {
        return propose.preview(id, request.callId());
    }

    @POST
    @RolesAllowed("officer")
    @Operation(operationId = "proposeReclassification", summary = "Propose that it answers another call 建议转报")
    public ReclassificationView propose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReclassificationRequest request) {
        return propose.handle(new ProposeReclassification.Command(
                id, ExpectedVersion.parse(ifMatch), request.callId(), request.reason()));
    }

    @DELETE
    @RolesAllowed("officer")
    @Operation(operationId = "withdrawReclassification", summary = "Withdraw the proposal 撤回转报建议")
    public void withdraw(@PathParam("id") UUID id) {
        propose.withdraw(id);
    }

    @POST
    @Path("/consent")
    @RolesAllowed("applicant")
    @Operation(operationId = "consentToReclassification", summary = "Answer the other call from now on 同意转报")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response consent(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(answer.consent(new AnswerReclassification.Command(id, ExpectedVersion.parse(ifMatch))));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed("applicant")
    @Operation(operationId = "declineReclassification", summary = "Stay with the call 不同意转报")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response decline(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(answer.decline(new AnswerReclassification.Command(id, ExpectedVersion.parse(ifMatch))));
    }

    private static Response tagged(ApplicationView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
