package org.fuhua.review.conflict;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/")
@RunOnVirtualThread
@Tag(name = "conflicts")
class ScreeningResource {
    private final ScreenConflicts screen;
    private final CheckRound check;

    ScreeningResource(ScreenConflicts screen, CheckRound check) {
        this.screen = screen;
        this.check = check;
    }

    @GET
    @Path("/rounds/{id}/conflicts")
    @RolesAllowed("officer")
    @Operation(operationId = "screenExpert", summary = "What an expert must keep away from in a round 专家回避审查")
    public Page<ScreenedPair> ofExpert(
            @PathParam("id") UUID id, @QueryParam("expertId") @NotNull UUID expertId, @BeanParam @Valid Paging paging) {
        return screen.ofExpert(id, expertId, paging);
    }

    @GET
    @Path("/rounds/{id}/applications/{applicationId}/conflicts")
    @RolesAllowed("officer")
    @Operation(operationId = "screenApplication", summary = "Experts who must keep away from an application 项目回避专家")
    public Page<ScreenedPair> ofApplication(
            @PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId, @BeanParam @Valid Paging paging) {
        return screen.ofApplication(id, applicationId, paging);
    }

    @POST
    @Path("/rounds/{id}/conflict-check")
    @RolesAllowed("officer")
    @Operation(
            operationId = "checkRoundConflicts",
            summary = "Look at all assignments again and take back those in conflict 复核回避")
    public CheckRound.Checked check(@PathParam("id") UUID id) {
        return check.handle(id);
    }
}
