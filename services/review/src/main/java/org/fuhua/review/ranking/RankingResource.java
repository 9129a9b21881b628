package org.fuhua.review.ranking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

@Path("/rounds/{id}/ranking")
@RunOnVirtualThread
@Tag(name = "ranking")
class RankingResource {
    private final RankRound rank;

    RankingResource(RankRound rank) {
        this.rank = rank;
    }

    @GET
    @RolesAllowed({"officer", "auditor"})
    @Operation(
            operationId = "getRanking",
            summary = "Applications by their calibrated score, raw totals beside it 评审排序")
    public Page<RankingItem> get(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return rank.page(id, paging);
    }
}
