package org.fuhua.review.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

@Path("/")
@RunOnVirtualThread
@Tag(name = "assignment-plans")
class PlanResource {
    private final DrawPlan draw;
    private final AdoptPlan adopt;
    private final ReadPlans read;

    PlanResource(DrawPlan draw, AdoptPlan adopt, ReadPlans read) {
        this.draw = draw;
        this.adopt = adopt;
        this.read = read;
    }

    @Schema(
            name = "DrawPlanRequest",
            examples = "{\"reviewsPerApplication\": 3, \"minLoad\": 0, \"maxLoad\": 30, \"seed\": 20260101}")
    record DrawRequest(
            @Nullable @Min(1) @Max(20) Integer reviewsPerApplication,
            @Nullable @Min(0) @Max(1000) Integer minLoad,
            @Nullable @Min(1) @Max(1000) Integer maxLoad,
            // Exact in every JSON reader: at most 2^53 - 1.
            @Nullable @Min(0) @Max(9007199254740991L) Long seed) {}

    @POST
    @Path("/rounds/{id}/assignment-plans")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "drawAssignmentPlan", summary = "Work out an optimal assignment as a dry run 生成分配方案")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response draw(@PathParam("id") UUID id, @Valid @NotNull DrawRequest request) {
        var planId = draw.handle(new DrawPlan.Command(
                id, request.reviewsPerApplication(), request.minLoad(), request.maxLoad(), request.seed()));
        var view = read.one(planId);
        return Response.created(URI.create("/api/review/v1/assignment-plans/" + planId))
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/assignment-plans/{id}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getAssignmentPlan", summary = "One assignment plan 分配方案")
    @APIResponseSchema(PlanView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(read.one(id));
    }

    @GET
    @Path("/assignment-plans/{id}/pairs")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listAssignmentPlanPairs", summary = "Who would read what 分配方案明细")
    public Page<PairView> pairs(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return read.pairs(id, paging);
    }

    @POST
    @Path("/assignment-plans/{id}/adoption")
    @RolesAllowed("officer")
    @Operation(operationId = "adoptAssignmentPlan", summary = "Make all assignments of a plan 采用分配方案")
    @APIResponseSchema(PlanView.class)
    public Response adopt(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(adopt.handle(id, ExpectedVersion.parse(ifMatch)));
    }

    private static Response tagged(PlanView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
