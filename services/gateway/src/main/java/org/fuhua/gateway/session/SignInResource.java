package org.fuhua.gateway.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Whoever comes here without a session is sent to the identity provider first (code flow with PKCE).
@Path("/sign-in")
public class SignInResource {
    @GET
    @Authenticated
    public Response signIn(@QueryParam("returnTo") @Nullable String returnTo) {
        return Response.seeOther(ReturnTo.of(returnTo))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// The identity provider sends people back here; the code is exchanged before this runs.
    @GET
    @Path("done")
    @Authenticated
    public Response done() {
        return signIn(null);
    }
}
