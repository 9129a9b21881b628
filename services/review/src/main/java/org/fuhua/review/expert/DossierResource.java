package org.fuhua.review.expert;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;

@Path("/")
@RunOnVirtualThread
@Tag(name = "experts")
class DossierResource {
    private final StateDossier state;
    private final ReadDossiers read;

    DossierResource(StateDossier state, ReadDossiers read) {
        this.state = state;
        this.read = read;
    }

    @GET
    @Path("/experts/me/dossier")
    @RolesAllowed("expert")
    @Operation(operationId = "getMyDossier", summary = "What I stated about work, people and interests 我的专家档案")
    @APIResponseSchema(DossierView.class)
    public Response own() {
        return tagged(read.own());
    }

    @PUT
    @Path("/experts/me/dossier")
    @RolesAllowed("expert")
    @Operation(operationId = "stateMyDossier", summary = "State work, people and interests 填报专家档案")
    @APIResponseSchema(DossierView.class)
    public Response stateOwn(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull StatedDossier request) {
        return tagged(state.own(ExpectedVersion.parse(ifMatch), request));
    }

    @GET
    @Path("/experts/{id}/dossier")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "getDossier", summary = "What an expert stated; the reading is recorded 专家档案")
    @APIResponseSchema(DossierView.class)
    public Response one(@PathParam("id") UUID id) {
        return tagged(read.of(id));
    }

    @PUT
    @Path("/experts/{id}/dossier")
    @RolesAllowed("officer")
    @Operation(operationId = "stateDossier", summary = "State them for an expert 代填专家档案")
    @APIResponseSchema(DossierView.class)
    public Response state(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StatedDossier request) {
        return tagged(state.of(id, ExpectedVersion.parse(ifMatch), request));
    }

    private static Response tagged(DossierView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
