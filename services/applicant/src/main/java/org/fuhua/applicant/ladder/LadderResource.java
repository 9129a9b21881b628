package org.fuhua.applicant.ladder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.jspecify.annotations.Nullable;

@Path("/organisations/{id}/ladder")
@Tag(name = "ladder")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class LadderResource {
    private final ClimbLadder climbLadder;

    LadderResource(ClimbLadder climbLadder) {
        this.climbLadder = climbLadder;
    }

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "getLadder", summary = "Where an enterprise stands and what is missing 企业梯度")
    public LadderView ladder(@PathParam("id") UUID id, @QueryParam("on") @Nullable String on) {
        return climbLadder.handle(id, QueryValues.day("on", on));
    }
}
