package org.fuhua.review.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// The side of the applicant whose award is objected to.
@Path("/")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "objections")
class HearingResource {
    private final AnswerHearing answer;

    HearingResource(AnswerHearing answer) {
        this.answer = answer;
    }

    @Schema(name = "AnswerHearingRequest", examples = "{\"answer\": \"该专利转让合同已于 2026 年 3 月解除，见登记簿。\"}")
    record AnswerRequest(@NotBlank @Size(max = 4000) String answer) {}

    @GET
    @Path("/applications/{id}/hearings")
    @RolesAllowed("applicant")
    @Operation(operationId = "listHearings", summary = "What is objected to in an own application 异议与陈述意见")
    public Page<HearingView> list(@PathParam("id") UUID applicationId, @BeanParam @Valid Paging paging) {
        return answer.on(applicationId, paging);
    }

    @POST
    @Path("/hearings/{id}/answer")
    @RolesAllowed("applicant")
    @Operation(operationId = "answerHearing", summary = "Answer an objection in time 陈述意见")
    @APIResponseSchema(HearingView.class)
    public Response answer(
            @PathParam("id") UUID objectionId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AnswerRequest request) {
        var view = answer.handle(objectionId, ExpectedVersion.parse(ifMatch), request.answer());
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
