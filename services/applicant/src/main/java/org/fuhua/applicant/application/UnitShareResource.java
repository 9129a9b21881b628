package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recommendation-shares")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class UnitShareResource {
    private final FindUnitShares shares;

    UnitShareResource(FindUnitShares shares) {
        this.shares = shares;
    }

    @GET
    @Path("/mine")
    @RolesAllowed("recommender")
    @Operation(
            operationId = "listMyRecommendationShares",
            summary = "What my unit may recommend to which call, and until when 推荐名额")
    public List<UnitShareView> mine() {
        return shares.mine();
    }
}
