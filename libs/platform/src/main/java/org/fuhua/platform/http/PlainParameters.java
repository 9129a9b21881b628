package org.fuhua.platform.http;

import static org.fuhua.platform.problem.PlatformProblem.MALFORMED_REQUEST;

import jakarta.ws.rs.core.UriInfo;
import org.fuhua.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that no text can hold before one of them reaches a database, as [StrictJson] does for
/// bodies.
public class PlainParameters {
    @ServerRequestFilter
    public void require(UriInfo uri) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(PlainText::isPlain)) throw new Refusal(MALFORMED_REQUEST).at("?" + name);
        });
    }
}
