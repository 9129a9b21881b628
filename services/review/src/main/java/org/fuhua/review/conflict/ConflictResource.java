package org.fuhua.review.conflict;

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
import jakarta.ws.rs.core.Response;
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
@Tag(name = "conflicts")
class ConflictResource {
    private final DeclareConflict declare;
    private final DeclareOnAssignment declareOnAssignment;
    private final ReadConflicts read;

    ConflictResource(DeclareConflict declare, DeclareOnAssignment declareOnAssignment, ReadConflicts read) {
        this.declare = declare;
        this.declareOnAssignment = declareOnAssignment;
        this.read = read;
    }

    @Schema(name = "DeclareConflictRequest", examples = """
                {"applicationId": "01980000-0000-7000-8000-000000000020", "reason": "近三年与项目负责人合作发表论文"}""")
    record DeclareRequest(
            @Nullable UUID expertId,
            @Nullable UUID applicationId,
            @Nullable UUID organisationId,
            @NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "ConflictOnAssignmentRequest", examples = "{\"reason\": \"与申报单位存在合作关系\"}")
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/conflicts")
    @Idempotent
    @RolesAllowed({"expert", "officer"})
    @Operation(operationId = "declareConflict", summary = "Declare a conflict of interest 登记回避")
    @APIResponseSchema(value = ConflictView.class, responseCode = "201")
    public Response declare(@Valid @NotNull DeclareRequest request) {
        var target = new Conflict.Target(request.applicationId(), request.organisationId());
        var view = declare.handle(new DeclareConflict.Command(request.expertId(), target, request.reason()));
        return Response.status(Response.Status.CREATED)
                .entity(view)
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/conflicts")
    @RolesAllowed({"expert", "officer"})
    @Operation(operationId = "listConflicts", summary = "Declared conflicts; experts see their own 回避登记")
    public Page<ConflictView> list(@BeanParam @Valid Paging paging) {
        return read.after(paging);
    }

    @POST
    @Path("/assignments/{id}/conflict")
    @RolesAllowed("expert")
    @Operation(operationId = "declareConflictOnAssignment", summary = "Step back from an assignment 申请回避")
    @APIResponseSchema(value = ConflictView.class, responseCode = "201")
    public Response onAssignment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        var view = declareOnAssignment.handle(id, ExpectedVersion.parse(ifMatch), request.reason());
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
