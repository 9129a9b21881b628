package org.fuhua.applicant.organisation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/recommenders")
@Tag(name = "organisations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RecommenderResource {
    private final FindOrganisations organisations;

    RecommenderResource(FindOrganisations organisations) {
        this.organisations = organisations;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRecommenders", summary = "Departments that endorse applications 归口管理部门")
    public Page<OrganisationView> list(@BeanParam @Valid Paging paging) {
        return organisations.matching(null, OrganisationKind.DEPARTMENT, paging);
    }
}
