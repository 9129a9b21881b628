package org.fuhua.applicant.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.applicant.QueryValues;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/calls/{id}/eligibility")
@Tag(name = "calls")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class EligibilityResource {
    private final JudgeEligibility judgeEligibility;
    private final JudgeMine judgeMine;

    EligibilityResource(JudgeEligibility judgeEligibility, JudgeMine judgeMine) {
        this.judgeEligibility = judgeEligibility;
        this.judgeMine = judgeMine;
    }

    @GET
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(
            operationId = "getEligibility",
            summary = "What the call demands and how far an organisation fulfils it 申报条件")
    public EligibilityView get(
            @PathParam("id") UUID id, @QueryParam("organisationId") @Nullable String organisationId) {
        var organisation = QueryValues.uuid("organisationId", organisationId);
        if (organisation == null) throw new Refusal(PlatformProblem.MALFORMED_REQUEST).at("?organisationId");
        return judgeEligibility.ofOrganisation(id, organisation);
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"applicant", "recommender", "officer", "auditor", "admin"})
    @Operation(
            operationId = "listMyEligibility",
            summary = "How far each organisation of mine fulfils what the call demands 我的各单位是否符合申报条件")
    public Page<EligibilityView> mine(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return judgeMine.of(id, paging);
    }
}
