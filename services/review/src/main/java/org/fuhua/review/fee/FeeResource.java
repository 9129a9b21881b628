package org.fuhua.review.fee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/")
@RunOnVirtualThread
@Tag(name = "experts")
class FeeResource {
    private final RoundFees fees;

    FeeResource(RoundFees fees) {
        this.fees = fees;
    }

    @GET
    @Path("/rounds/{id}/fees")
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listRoundFees", summary = "What experts are due for a round 专家咨询费")
    public Page<FeeView> ofRound(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return fees.of(id, paging);
    }
}
