package org.fuhua.oversight.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/public/unsubscriptions")
@Tag(name = "public")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class UnsubscriptionResource {
    private final Unsubscribe unsubscribe;

    UnsubscriptionResource(Unsubscribe unsubscribe) {
        this.unsubscribe = unsubscribe;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getUnsubscription", summary = "What the link of a mail ends 退订链接说明")
    public UnsubscriptionView get(@QueryParam("token") @Nullable @Size(max = 600) String token) {
        return unsubscribe.look(token);
    }

    /// Mail programs send a form that says nothing new, so the body is not looked at.
    @POST
    @PermitAll
    @Operation(operationId = "unsubscribe", summary = "End all mails but those that must be sent 一键退订")
    public UnsubscriptionView post(@QueryParam("token") @Nullable @Size(max = 600) String token) {
        return unsubscribe.handle(token);
    }
}
