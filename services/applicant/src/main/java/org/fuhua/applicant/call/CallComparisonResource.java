package org.fuhua.applicant.call;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/calls/{id}/comparison")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CallComparisonResource {
    private final CompareCalls compareCalls;

    CallComparisonResource(CompareCalls compareCalls) {
        this.compareCalls = compareCalls;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "compareCalls",
            summary = "How a call differs from another version of itself, or from another call 对比指南")
    public ComparisonView compare(
            @PathParam("id") UUID id,
            @QueryParam("version") @Nullable @Min(1) Integer version,
            @QueryParam("withCall") @Nullable UUID withCall,
            @QueryParam("withVersion") @Nullable @Min(1) Integer withVersion) {
        return compareCalls.handle(
                new CompareCalls.Side(withCall == null ? id : withCall, withVersion),
                new CompareCalls.Side(id, version));
    }
}
