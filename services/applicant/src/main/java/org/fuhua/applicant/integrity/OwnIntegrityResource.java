package org.fuhua.applicant.integrity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/organisations/{id}/integrity-records")
@Tag(name = "integrity")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OwnIntegrityResource {
    private final FindIntegrity integrity;

    OwnIntegrityResource(FindIntegrity integrity) {
        this.integrity = integrity;
    }

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(operationId = "listIntegrityRecordsOfOrganisation", summary = "Decisions on my organisation 本单位诚信记录")
    public Page<IntegrityView> list(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return integrity.ofOrganisation(id, paging);
    }
}
