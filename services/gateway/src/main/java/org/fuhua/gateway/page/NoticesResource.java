package org.fuhua.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Public notices (公示) for visitors, with how to object.
@Path("/notices")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
public class NoticesResource {
    private final PublicReads reads;

    NoticesResource(PublicReads reads) {
        this.reads = reads;
    }

    @GET
    public TemplateInstance list(@QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        var frame = Frame.of(lang, "notices", uri);
        var notices = reads.notices().stream()
                .map(notice -> NoticePage.from(notice, frame.words()))
                .toList();
        return Templates.notices(frame, notices);
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    public TemplateInstance one(
            @PathParam("id") UUID id, @QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        var frame = Frame.of(lang, "notices", uri);
        var notice = reads.notice(id);
        return Templates.notice(frame, NoticePage.from(notice, reads.callOf(notice), frame.words()));
    }
}
