package org.fuhua.funding.support;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.funding.Label;

@Path("/agreements/{id}/stacking")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreement")
class StackingResource {
    /// Findings of one agreement that are shown at most.
    private static final int SHOWN = 50;

    private final CheckStacking checkStacking;

    StackingResource(CheckStacking checkStacking) {
        this.checkStacking = checkStacking;
    }

    /// @param refused whether it keeps the department from signing; otherwise somebody looks
    /// @param with number of the other agreement of the organisation
    @Schema(name = "StackingFinding")
    record FindingView(String code, boolean refused, Label label, String documentNo, String with, String title) {}

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(
            operationId = "listStackingFindings",
            summary = "What the organisation may not have beside it, by which rule 叠加与重复资助核查")
    public List<FindingView> findings(@PathParam("id") UUID id) {
        return checkStacking.findings(id).stream()
                .limit(SHOWN)
                .map(one -> new FindingView(
                        one.code(),
                        one.how() == StackingRule.How.REFUSE,
                        one.label(),
                        one.documentNo(),
                        one.with(),
                        one.title()))
                .toList();
    }
}
