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

@Path("/qualifications")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class QualificationResource {
    private final JudgeMine judgeMine;

    QualificationResource(JudgeMine judgeMine) {
        this.judgeMine = judgeMine;
    }

    record Qualifications(List<QualificationView> items) {}

    @GET
    @RolesAllowed("applicant")
    @Operation(
            operationId = "listQualifications",
            summary = "Open calls that my organisations may apply to, the next to close first 我的单位可申报的指南")
    public Qualifications list() {
        return new Qualifications(judgeMine.qualifications());
    }
}
