package org.fuhua.review.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/")
@RunOnVirtualThread
@Tag(name = "rounds")
class RoundResource {
    private final OpenRound open;
    private final ReadRounds read;

    RoundResource(OpenRound open, ReadRounds read) {
        this.open = open;
        this.read = read;
    }

    @Schema(name = "OpenRoundRequest", examples = """
                {"callId": "01980000-0000-7000-8000-000000000010", "assessmentDeadlineAt": "2026-12-20T17:00:00+08:00"}""")
    record OpenRequest(@NotNull UUID callId, @NotNull Instant assessmentDeadlineAt) {}

    @GET
    @Path("/calls")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listReviewCalls", summary = "Calls to review, with their accepted applications 待评审指南")
    public Page<CallView> calls(@BeanParam @Valid Paging paging) {
        return read.calls(paging);
    }

    @POST
    @Path("/rounds")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "openRound", summary = "Open the review round of a closed call 组织评审")
    @APIResponseSchema(value = RoundView.class, responseCode = "201")
    public Response open(@Valid @NotNull OpenRequest request) {
        var id = open.handle(new OpenRound.Command(request.callId(), request.assessmentDeadlineAt()));
        var view = read.one(id);
        return Response.created(URI.create("/api/review/v1/rounds/" + id))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/rounds")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listRounds", summary = "All review rounds 评审轮次")
    public Page<RoundView> list(@BeanParam @Valid Paging paging) {
        return read.after(paging);
    }

    @GET
    @Path("/rounds/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getRound", summary = "One review round with its progress 评审进展")
    @APIResponseSchema(RoundView.class)
    public Response one(@PathParam("id") UUID id) {
        var view = read.one(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }

    @GET
    @Path("/rounds/{id}/applications")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listRoundApplications", summary = "Applications of a round, by number 本轮项目")
    public Page<RoundApplicationView> applications(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return read.applications(id, paging);
    }
}
