package org.fuhua.review.ethics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ethics-committees/{id}/annual-report")
@RunOnVirtualThread
@Tag(name = "ethics")
class EthicsReportResource {
    private final ReportYear report;

    EthicsReportResource(ReportYear report) {
        this.report = report;
    }

    @GET
    @RolesAllowed({"officer", "ethics-member", "auditor"})
    @Operation(operationId = "getEthicsAnnualReport", summary = "A committee's year in numbers 年度报告")
    public AnnualReport year(
            @PathParam("id") UUID id, @QueryParam("year") @NotNull @Min(2000) @Max(9999) Integer year) {
        return report.of(id, year);
    }
}
