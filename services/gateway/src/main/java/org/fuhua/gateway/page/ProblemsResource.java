package org.fuhua.gateway.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the `type` of every problem points to: its code, its status and its meaning.
@Path("/docs/problems")
@PermitAll
@Produces("text/html;charset=utf-8")
public class ProblemsResource {
    private final List<ProblemGroup> groups = ProblemGroup.all();

    @GET
    public TemplateInstance all(@QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        return Templates.problems(Frame.of(lang, "problems", uri), groups);
    }
}
