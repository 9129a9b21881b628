package org.fuhua.gateway.api;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import org.fuhua.gateway.http.Linger;
import org.fuhua.gateway.http.Problems;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.platform.problem.ProblemDocument;
import org.jboss.logging.Logger;

/// Stands between the proxy and a service: measures what goes in, and says in our own words when nothing comes out.
final class UpstreamGuard implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(UpstreamGuard.class);
    private static final List<String> HOP_BY_HOP =
            List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "Trailer", "Upgrade", "Server", "Set-Cookie");
    private static final List<String> STRICTER_FROM_SERVICE =
            List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy");

    private final Problems problems;
    private final long maxBody;

    UpstreamGuard(Problems problems, long maxBody) {
        this.problems = problems;
        this.maxBody = maxBody;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        dropNamedHeaders(context);
        var measured = new MeasuredBody(request.getBody().stream(), maxBody);
        request.setBody(Body.body(measured, request.getBody().length()));
        context.set(MeasuredBody.class.getName(), measured);
        return context.sendRequest().recover(failed -> Future.succeededFuture(inOurWords(context, measured, failed)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        HOP_BY_HOP.forEach(response.headers()::remove);
        var ours = context.request().proxiedRequest().response().headers();
        STRICTER_FROM_SERVICE.stream().filter(response.headers()::contains).forEach(ours::remove);
        var sent = context.sendResponse();
        return context.get(MeasuredBody.class.getName(), MeasuredBody.class).exceeded()
                ? sent.onComplete(done -> Linger.on(context.request().proxiedRequest()))
                : sent;
    }

    /// Headers that `Connection` names are between the caller and us.
    private static void dropNamedHeaders(ProxyContext context) {
        var headers = context.request().headers();
        for (var named : headers.getAll(HttpHeaders.CONNECTION))
            for (var name : named.split(",")) if (!name.isBlank()) headers.remove(name.strip());
    }

    private ProxyResponse inOurWords(ProxyContext context, MeasuredBody measured, Throwable failed) {
        var caller = context.request().proxiedRequest();
        var problem = measured.exceeded() ? PlatformProblem.TOO_LARGE : PlatformProblem.UNAVAILABLE;
        if (!measured.exceeded())
            LOG.infof("no answer from a service: %s", failed.getClass().getSimpleName());
        var response = context.request().release().response().setStatusCode(problem.status());
        response.putHeader("Content-Type", ProblemDocument.MEDIA_TYPE);
        response.putHeader("Content-Language", problems.language(caller));
        response.putHeader("Cache-Control", "no-store");
        if (problem == PlatformProblem.UNAVAILABLE) response.putHeader("Retry-After", "2");
        return response.setBody(Body.body(problems.body(problem, caller)));
    }
}
