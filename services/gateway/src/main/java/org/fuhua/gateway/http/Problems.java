package org.fuhua.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.problem.Languages;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.platform.problem.ProblemDocument;
import org.fuhua.problem.Problem;

/// Says no to a program, in the words and the form that the services use.
@ApplicationScoped
public class Problems {
    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /// Ends the request with a problem; what is left of its body is read and dropped, within limits if it is too large.
    public void refuse(RoutingContext context, Problem problem) {
        var request = context.request();
        var response = context.response();
        if (response.ended()) return;
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .putHeader("Content-Language", language(request))
                .putHeader("Cache-Control", "no-store");
        if (problem == PlatformProblem.NOT_SIGNED_IN) response.putHeader("WWW-Authenticate", "Bearer");
        var sent = response.end(body(problem, request));
        if (problem == PlatformProblem.TOO_LARGE) sent.onComplete(done -> Linger.on(request));
        else request.resume();
    }

    /// A problem as the body of an answer that somebody else sends.
    public Buffer body(Problem problem, HttpServerRequest request) {
        var locale = Languages.preferred(request.getHeader("Accept-Language"));
        var document = ProblemDocument.of(problem, locale, Trace.of(request).id(), null, Map.of(), List.of());
        try {
            return Buffer.buffer(json.writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Language tag of the answer to a request.
    public String language(HttpServerRequest request) {
        return Languages.preferred(request.getHeader("Accept-Language")).toLanguageTag();
    }
}
