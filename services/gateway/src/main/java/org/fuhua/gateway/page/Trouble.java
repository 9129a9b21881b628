package org.fuhua.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.fuhua.gateway.http.Problems;
import org.fuhua.gateway.http.Trace;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.platform.problem.ProblemDocument;
import org.fuhua.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What goes wrong outside `/api`: a plain page for people, a problem for programs.
@ApplicationScoped
class Trouble {
    private static final Logger LOG = Logger.getLogger(Trouble.class);
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;

    private final Problems problems;

    Trouble(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_EVERYTHING).handler(this::missing);
    }

    @ServerExceptionMapper
    Response away(Away away, HttpServerRequest request) {
        return answer(PlatformProblem.UNAVAILABLE, "away", request);
    }

    @ServerExceptionMapper
    Response missing(NotFoundException missing, HttpServerRequest request) {
        return answer(PlatformProblem.NOT_FOUND, "missing", request);
    }

    @ServerExceptionMapper
    Response other(WebApplicationException exception, HttpServerRequest request) {
        return switch (exception.getResponse().getStatus()) {
            case 404 -> answer(PlatformProblem.NOT_FOUND, "missing", request);
            case 405 -> answer(PlatformProblem.METHOD_NOT_ALLOWED, "missing", request);
            case 406 -> answer(PlatformProblem.NOT_ACCEPTABLE, "missing", request);
            case 415 -> answer(PlatformProblem.UNSUPPORTED_MEDIA_TYPE, "missing", request);
            default -> exception.getResponse();
        };
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException failure, HttpServerRequest request) {
        LOG.errorf(failure, "unexpected failure, trace %s", Trace.of(request).id());
        return answer(PlatformProblem.UNEXPECTED, "broken", request);
    }

    private void missing(RoutingContext context) {
        if (context.response().ended()) return;
        if (!wantsPage(context.request())) problems.refuse(context, PlatformProblem.NOT_FOUND);
        else
            context.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "text/html;charset=utf-8")
                    .end(page("missing", context.request()).render());
    }

    private Response answer(Problem problem, String sentence, HttpServerRequest request) {
        var answer = Response.status(problem.status()).header("Cache-Control", "no-store");
        return wantsPage(request)
                ? answer.type("text/html;charset=utf-8")
                        .entity(page(sentence, request).render())
                        .build()
                : answer.type(ProblemDocument.MEDIA_TYPE)
                        .entity(problems.body(problem, request).getBytes())
                        .build();
    }

    private static TemplateInstance page(String sentence, HttpServerRequest request) {
        var frame = Frame.alone(request.getParam("lang"));
        var words = frame.words();
        return Templates.trouble(
                frame,
                words.say(sentence + "Title"),
                words.say(sentence + "Text"),
                "/" + frame.q(),
                words.say("home"),
                sentence.equals("broken") ? Trace.of(request).id() : "");
    }

    private static boolean wantsPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
