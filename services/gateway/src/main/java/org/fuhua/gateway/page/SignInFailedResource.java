package org.fuhua.gateway.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Where people land whom the identity provider did not let in. What it says about the cause is not repeated here.
@Path("/sign-in/failed")
@PermitAll
public class SignInFailedResource {
    @GET
    public Response failed(@QueryParam("lang") @Nullable String lang) {
        var frame = Frame.alone(lang);
        var words = frame.words();
        var page = Templates.trouble(
                frame, words.say("failedTitle"), words.say("failedText"), "/sign-in", words.say("again"), "");
        return Response.status(401)
                .type("text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }
}
