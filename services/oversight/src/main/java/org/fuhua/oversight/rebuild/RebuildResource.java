package org.fuhua.oversight.rebuild;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.idempotency.Idempotent;

@Path("/rebuilds")
@Tag(name = "rebuilds")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RebuildResource {
    private final StartRebuild startRebuild;
    private final TrackRebuild trackRebuild;

    RebuildResource(StartRebuild startRebuild, TrackRebuild trackRebuild) {
        this.startRebuild = startRebuild;
        this.trackRebuild = trackRebuild;
    }

    @POST
    @RolesAllowed({"auditor", "admin"})
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "startRebuild",
            summary = "Build everything shown anew from Kafka, in the background 从事件日志重建")
    @APIResponseSchema(value = RebuildView.class, responseCode = "202")
    public Response start() {
        var view = trackRebuild.view(startRebuild.handle());
        return Response.accepted(view)
                .location(URI.create("/api/oversight/v1/rebuilds/" + view.id()))
                .tag(ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"auditor", "admin"})
    @Operation(operationId = "getRebuild", summary = "How a rebuild comes along 重建进度")
    @APIResponseSchema(RebuildView.class)
    public Response get(@PathParam("id") UUID id) {
        var view = trackRebuild.view(id);
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
