package org.fuhua.review.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "assignments")
class AssignmentResource {
    private final ReadAssignments read;
    private final SaveSheet save;
    private final SubmitAssessment submit;

    AssignmentResource(ReadAssignments read, SaveSheet save, SubmitAssessment submit) {
        this.read = read;
        this.save = save;
        this.submit = submit;
    }

    @GET
    @Path("/assignments/mine/voided")
    @RolesAllowed("expert")
    @Operation(operationId = "listMyVoidedAssignments", summary = "What was taken from me 已回避或撤销的任务")
    public Page<VoidedView> voided(@BeanParam @Valid Paging paging) {
        return read.voided(paging);
    }

    @GET
    @Path("/assignments/mine")
    @RolesAllowed("expert")
    @Operation(operationId = "listMyAssignments", summary = "What I am asked to read 我的评审任务")
    public Page<AssignmentSummary> mine(@BeanParam @Valid Paging paging) {
        return read.mine(paging);
    }

    @GET
    @Path("/rounds/{id}/assignments")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listRoundAssignments", summary = "Who reads what in a round 本轮评审任务")
    public Page<AssignmentSummary> inRound(
            @PathParam("id") UUID id,
            @QueryParam("applicationId") @Nullable UUID applicationId,
            @QueryParam("state") @Nullable AssignmentState state,
            @BeanParam @Valid Paging paging) {
        return read.inRound(id, applicationId, state, paging);
    }

    @GET
    @Path("/assignments/{id}")
    @RolesAllowed({"expert", "officer", "auditor"})
    @Operation(operationId = "getAssignment", summary = "One assignment with its proposal 评审任务与申报书")
    @APIResponseSchema(AssignmentView.class)
    public Response one(@PathParam("id") UUID id) {
        var view = read.one(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @PUT
    @Path("/assignments/{id}/sheet")
    @RolesAllowed("expert")
    @Operation(operationId = "saveSheet", summary = "Keep an unfinished score sheet 保存评分表")
    @APIResponseSchema(SheetView.class)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SheetRequest request) {
        return tagged(save.handle(id, ExpectedVersion.parse(ifMatch), request));
    }

    @POST
    @Path("/assignments/{id}/submission")
    @RolesAllowed("expert")
    @Operation(operationId = "submitAssessment", summary = "Submit a finished score sheet 提交评审")
    @APIResponseSchema(SheetView.class)
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(submit.handle(id, ExpectedVersion.parse(ifMatch)));
    }

    private static Response tagged(SheetView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
