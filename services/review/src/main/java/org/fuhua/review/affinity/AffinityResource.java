package org.fuhua.review.affinity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/rounds/{id}/affinities")
@RunOnVirtualThread
@Tag(name = "plans")
class AffinityResource {
    private final ExplainAffinity explain;

    AffinityResource(ExplainAffinity explain) {
        this.explain = explain;
    }

    @GET
    @Path("/{applicationId}/{expertId}")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "explainAffinity", summary = "Why an expert fits an application 专业匹配说明")
    public AffinityView get(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @PathParam("expertId") UUID expertId) {
        return explain.of(id, applicationId, expertId);
    }
}
