package org.fuhua.funding.due;

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

@Path("/due-tranches")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payment")
class DueResource {
    private final DueTranches due;

    DueResource(DueTranches due) {
        this.due = due;
    }

    @GET
    @RolesAllowed({"officer", "finance-maker", "finance-checker", "auditor", "admin"})
    @Operation(operationId = "listDueTranches", summary = "Tranches that wait to be paid 待付清单")
    public Page<DueView> list(@BeanParam @Valid Paging paging) {
        return due.page(paging);
    }
}
