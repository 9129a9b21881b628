package org.fuhua.review.ranking;

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

@Path("/rounds/{id}/severities")
@RunOnVirtualThread
@Tag(name = "ranking")
class SeverityResource {
    private final JudgeSeverity severity;

    SeverityResource(JudgeSeverity severity) {
        this.severity = severity;
    }

    @GET
    @RolesAllowed({"officer", "auditor"})
    @Operation(operationId = "listSeverities", summary = "How harsh or lenient the experts of a round are 评分宽严")
    public Page<SeverityView> get(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return severity.page(id, paging);
    }
}
