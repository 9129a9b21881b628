package org.fuhua.applicant.listing;

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

@Path("/applications")
@Tag(name = "applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ListingResource {
    private final ListApplications applications;

    ListingResource(ListApplications applications) {
        this.applications = applications;
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"applicant", "recommender", "officer", "admin"})
    @Operation(operationId = "listMyApplications", summary = "Applications of my organisations, newest first 我的申报")
    public Page<ApplicationSummary> mine(@BeanParam @Valid ListParameters asked, @BeanParam @Valid Paging paging) {
        return applications.mine(asked.filter(), paging);
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "listApplications", summary = "Applications handed in, searched and filtered 申报书列表")
    public Page<ApplicationSummary> list(@BeanParam @Valid ListParameters asked, @BeanParam @Valid Paging paging) {
        return applications.handedIn(asked.filter(), asked.sorted(), paging);
    }

    @GET
    @Path("/count")
    @RolesAllowed({"officer", "auditor", "admin", "recommender"})
    @Operation(operationId = "countApplications", summary = "How many the list has, up to a thousand 申报书数量")
    public ListCount count(@BeanParam @Valid ListParameters asked) {
        return applications.count(asked.filter());
    }
}
