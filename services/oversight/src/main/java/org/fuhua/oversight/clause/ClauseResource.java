package org.fuhua.oversight.clause;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;

@Path("/clauses")
@Tag(name = "clauses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ClauseResource {
    private final ClauseCounts clauseCounts;

    ClauseResource(ClauseCounts clauseCounts) {
        this.clauseCounts = clauseCounts;
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "talent-officer", "auditor", "admin"})
    @Operation(operationId = "listClauses", summary = "What has come of each clause of the plan 行动计划条款落实情况")
    public Page<ClauseView> list() {
        return new Page<>(clauseCounts.all(), null);
    }
}
