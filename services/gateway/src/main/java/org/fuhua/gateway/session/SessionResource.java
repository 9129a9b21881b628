package org.fuhua.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// Tells a page whom the session belongs to; asking never leads to a sign-in.
@Path("/")
@PermitAll
public class SessionResource {
    private final CurrentIdentityAssociation current;

    SessionResource(CurrentIdentityAssociation current) {
        this.current = current;
    }

    @GET
    @Path("session")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> session() {
        return current.getDeferredIdentity()
                .map(SessionView::from)
                .onFailure()
                .recoverWithItem(SessionView.NOBODY)
                .map(view -> Response.ok(view)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /// A living session is ended by the framework, at the identity provider too; here nothing is left to end.
    @GET
    @Path("sign-out")
    public Uni<Response> signOut() {
        return current.getDeferredIdentity()
                .replaceWithVoid()
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithNull()
                .map(ended -> Response.seeOther(URI.create("/")).build());
    }
}
