package org.fuhua.applicant.overlap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/applications/{id}/overlaps")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OverlapResource {
    private final FindOverlaps findOverlaps;

    OverlapResource(FindOverlaps findOverlaps) {
        this.findOverlaps = findOverlaps;
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(
            operationId = "listOverlaps",
            summary = "What an application has in common with others 查重结果",
            description = "For people to judge; nothing is decided by it.")
    public OverlapReport list(@PathParam("id") UUID id) {
        return findOverlaps.of(id);
    }
}
