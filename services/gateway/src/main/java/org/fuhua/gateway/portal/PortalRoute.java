package org.fuhua.gateway.portal;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/// Serves the portal below `/app/`. Its screens have addresses of their own, which all lead to the one page; files
/// with a hash in their name never change and may be kept.
@ApplicationScoped
class PortalRoute {
    private static final String HOME = "/app/";
    private static final String PAGE = "META-INF/resources/app/index.html";
    private static final int BEFORE_STATIC_FILES = 100;
    private static final int LATE = 800;

    private final Template notBuilt;
    private final boolean built;

    PortalRoute(@Location("portal-not-built.html") Template notBuilt) {
        this.notBuilt = notBuilt;
        this.built = Thread.currentThread().getContextClassLoader().getResource(PAGE) != null;
    }

    void cache(@Observes Filters filters) {
        filters.register(PortalRoute::sayHowLong, LATE);
    }

    void register(@Observes Router router) {
        router.get("/app/*").order(BEFORE_STATIC_FILES).handler(this::screen);
    }

    private void screen(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.equals("/app"))
            context.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, HOME)
                    .end();
        else if (!built) {
            context.response()
                    .setStatusCode(503)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .end(notBuilt.render());
        } else if (path.equals(HOME) || isFile(path)) context.next();
        else context.reroute(HOME);
    }

    private static boolean isFile(@Nullable String path) {
        return path != null && path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    private static void sayHowLong(RoutingContext context) {
        var path = context.request().path();
        if (path != null && path.startsWith(HOME))
            context.addHeadersEndHandler(sent -> {
                boolean keep =
                        path.startsWith(HOME + "assets/") && context.response().getStatusCode() < 300;
                context.response()
                        .putHeader(
                                HttpHeaders.CACHE_CONTROL, keep ? "public, max-age=31536000, immutable" : "no-cache");
            });
        context.next();
    }
}
