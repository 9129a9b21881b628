package org.fuhua.applicant.merger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/organisation-duplicates")
@Tag(name = "organisation mergers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class DuplicateResource {
    private final FindMergers mergers;

    DuplicateResource(FindMergers mergers) {
        this.mergers = mergers;
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "listDuplicates", summary = "Organisations that may be registered twice 疑似重复单位")
    public Page<DuplicateView> list(@BeanParam @Valid Paging paging) {
        return mergers.duplicates(paging);
    }
}
