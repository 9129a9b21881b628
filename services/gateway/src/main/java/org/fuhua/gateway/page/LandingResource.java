package org.fuhua.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The first page. Each part that cannot be read says so by itself.
@Path("/")
@PermitAll
@RunOnVirtualThread
@Produces("text/html;charset=utf-8")
public class LandingResource {
    private static final int SHOWN = 5;

    private final PublicReads reads;

    LandingResource(PublicReads reads) {
        this.reads = reads;
    }

    @GET
    public TemplateInstance landing(@QueryParam("lang") @Nullable String lang, @Context UriInfo uri) {
        var frame = Frame.of(lang, "landing", uri);
        return Templates.landing(
                frame,
                orNothing(() -> reads.calls("OPEN", "").stream()
                        .limit(SHOWN)
                        .map(call -> CallCard.from(call, frame.words(), Instant.now()))
                        .toList()),
                orNothing(() -> reads.notices().stream()
                        .map(notice -> NoticePage.from(notice, frame.words()))
                        .filter(notice -> notice.state().equals("OPEN"))
                        .limit(SHOWN)
                        .toList()));
    }

    private static <T> @Nullable List<T> orNothing(Supplier<List<T>> read) {
        try {
            return read.get();
        } catch (Away | jakarta.ws.rs.NotFoundException away) {
            return null;
        }
    }
}
