package org.fuhua.talent.need;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

@Path("/public/needs")
@Tag(name = "public")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PublicNeedResource {
    private final ReadNeeds readNeeds;

    PublicNeedResource(ReadNeeds readNeeds) {
        this.readNeeds = readNeeds;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicNeeds", summary = "Published challenge needs 揭榜挂帅需求榜单")
    public Page<PublicNeedView> list(@BeanParam @Valid Paging paging) {
        return readNeeds.publicList(paging);
    }
}
