package org.fuhua.review.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.review.matching.Objective;
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

    /// @param objective that of the call when absent
    /// @param candidates experts looked at for each application; 50 when absent
    /// @param seed leave it out, and the list is closed and its seed drawn; a seed without a source is only a trial
    /// @param seedSource the public event that brought the seed about, for example a lottery of the evening
    /// @param compared whether to work out the other objectives beside it
    @Schema(
            name = "DrawPlanRequest",
            examples =
                    "{\"reviewsPerApplication\": 3, \"minLoad\": 0, \"maxLoad\": 30, \"objective\": \"SUM\", \"compared\": true}")
    record DrawRequest(
            @Nullable @Min(1) @Max(20) Integer reviewsPerApplication,
            @Nullable @Min(0) @Max(1000) Integer minLoad,
            @Nullable @Min(1) @Max(1000) Integer maxLoad,
            @Nullable Objective objective,
            @Nullable @Min(1) @Max(500) Integer candidates,
            // Exact in every JSON reader: at most 2^53 - 1.
            @Nullable @Min(0) @Max(9007199254740991L) Long seed,
            @Nullable @Size(min = 1, max = 200) String seedSource,
            @Nullable Boolean compared) {}

    @POST
    @Path("/rounds/{id}/assignment-plans")
    @Idempotent
    @RolesAllowed("officer")
    @Operation(operationId = "drawAssignmentPlan", summary = "Work out an optimal assignment as a dry run 生成分配方案")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response draw(@PathParam("id") UUID id, @Valid @NotNull DrawRequest request) {
        var planId = draw.handle(new DrawPlan.Command(
                id,
                request.reviewsPerApplication(),
                request.minLoad(),
                request.maxLoad(),
                request.objective(),
                request.candidates(),
                request.seed(),
                request.seedSource(),
                Boolean.TRUE.equals(request.compared())));
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

    @GET
    @Path("/assignment-plans/{id}/record")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getDrawRecord", summary = "What fixes the draw of a plan 抽取记录")
    public DrawRecord record(@PathParam("id") UUID id) {
        return read.record(id);
    }

    @GET
    @Path("/assignment-plans/{id}/inputs")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "downloadDrawInputs", summary = "What went into a draw, without names 抽取输入")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response inputs(@PathParam("id") UUID id) {
        return document(id, PlanDocuments.Kind.INPUTS);
    }

    @GET
    @Path("/assignment-plans/{id}/result")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "downloadDrawResult", summary = "What came out of a draw, with its proof 抽取结果")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response result(@PathParam("id") UUID id) {
        return document(id, PlanDocuments.Kind.RESULT);
    }

    @POST
    @Path("/assignment-plans/{id}/adoption")
    @RolesAllowed("officer")
    @Operation(operationId = "adoptAssignmentPlan", summary = "Make all assignments of a plan 采用分配方案")
    @APIResponseSchema(PlanView.class)
    public Response adopt(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(adopt.handle(id, ExpectedVersion.parse(ifMatch)));
    }

    private Response document(UUID id, PlanDocuments.Kind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT) + ".json";
        return Response.ok(read.document(id, kind))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Response tagged(PlanView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
