package org.fuhua.applicant.relation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/organisations/{id}/related-organisations")
@Tag(name = "relations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RelatedResource {
    private final FindRelations relations;

    RelatedResource(FindRelations relations) {
        this.relations = relations;
    }

    @GET
    @RolesAllowed({"officer", "auditor", "admin"})
    @Operation(operationId = "listRelatedOrganisations", summary = "Organisations that hang together with one 关联单位")
    public RelatedView related(
            @PathParam("id") UUID id,
            @QueryParam("steps") @DefaultValue("2") @Min(1) @Max(4) int steps,
            @QueryParam("share") @Nullable @Pattern(regexp = "(100|\\d{1,2})(\\.\\d{1,6})?") String share) {
        return relations.related(id, steps, share == null ? null : new BigDecimal(share));
    }
}
