package org.fuhua.applicant.relation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

@Path("/organisations/{id}/relations")
@Tag(name = "relations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RelationResource {
    private final StateRelations stateRelations;
    private final FindRelations relations;

    RelationResource(StateRelations stateRelations, FindRelations relations) {
        this.stateRelations = stateRelations;
        this.relations = relations;
    }

    record StateRelationsRequest(@NotNull @Size(max = 200) List<@NotNull @Valid StatedRelation> relations) {}

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getRelations", summary = "Shareholders and related parties 股东与关联方")
    @APIResponseSchema(RelationsView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(relations.stated(id));
    }

    @PUT
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "stateRelations", summary = "State all shareholders and related parties 填报股东与关联方")
    @APIResponseSchema(RelationsView.class)
    public Response state(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StateRelationsRequest request) {
        return tagged(stateRelations.handle(
                new StateRelations.Command(id, ExpectedVersion.parse(ifMatch), request.relations())));
    }

    private static Response tagged(RelationsView view) {
        return Response.ok(view).tag(ExpectedVersion.tag(view.version())).build();
    }
}
