package org.fuhua.oversight.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/completeness")
@Tag(name = "timelines")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CompletenessResource {
    private final CountCompleteness countCompleteness;

    CompletenessResource(CountCompleteness countCompleteness) {
        this.countCompleteness = countCompleteness;
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "talent-officer", "auditor", "admin"})
    @Operation(operationId = "getCompleteness", summary = "How many timelines are complete 时间线完整性核对")
    public CompletenessView get(@QueryParam("callId") @Nullable UUID callId) {
        return countCompleteness.handle(callId);
    }
}
