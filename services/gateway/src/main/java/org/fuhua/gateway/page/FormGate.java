package org.fuhua.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.fuhua.gateway.api.RateLimits;
import org.fuhua.gateway.http.Linger;

/// Stands before the forms of strangers: how much and how often is looked at before anything is read.
@ApplicationScoped
class FormGate {
    /// Twelve megabytes of files and what goes with them.
    static final long BYTES_MOST = 14 * 1024 * 1024;

    private static final int BEFORE_PAGES = 100;

    private final RateLimits limits;

    FormGate(RateLimits limits) {
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.POST, "/notices/*").order(BEFORE_PAGES).handler(this::admit);
        router.route(HttpMethod.POST, "/objections*").order(BEFORE_PAGES).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        if (!isSmall(context)) refuse(context, 413, "tooLarge");
        else if (!limits.takeForm(context.request())) refuse(context, 429, "tooMany");
        else context.next();
    }

    /// A browser always says how much it sends.
    private static boolean isSmall(RoutingContext context) {
        try {
            return Long.parseLong(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= BYTES_MOST;
        } catch (NumberFormatException unsaid) {
            return false;
        }
    }

    private static void refuse(RoutingContext context, int status, String sentence) {
        var frame = Frame.alone(context.request().getParam("lang"));
        var words = frame.words();
        var sent = context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(Templates.trouble(
                                frame,
                                words.say(sentence + "Title"),
                                words.say(sentence + "Text"),
                                "/" + frame.q(),
                                words.say("home"),
                                "")
                        .render());
        sent.onComplete(done -> Linger.on(context.request()));
    }
}
