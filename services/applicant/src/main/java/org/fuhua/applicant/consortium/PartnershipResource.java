package org.fuhua.applicant.consortium;

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
import org.fuhua.applicant.submission.Statement;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/")
@Tag(name = "partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PartnershipResource {
    private final FindPartnerships partnerships;
    private final PartnerStatements statements;

    PartnershipResource(FindPartnerships partnerships, PartnerStatements statements) {
        this.partnerships = partnerships;
        this.statements = statements;
    }

    @GET
    @Path("/partnerships")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "listPartnerships",
            summary = "Applications that the person's organisations were invited to as partners, newest first 我参与的联合申报")
    public Page<PartnershipView> list(@BeanParam @Valid Paging paging) {
        return partnerships.mine(paging);
    }

    @GET
    @Path("/partner-statement")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(
            operationId = "getPartnerStatement",
            summary = "What a partner declares when signing, in the version in force 合作单位确认书")
    public Statement statement() {
        return statements.inForce();
    }
}
