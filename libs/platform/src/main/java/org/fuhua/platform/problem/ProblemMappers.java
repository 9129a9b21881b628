package org.fuhua.platform.problem;

import static org.fuhua.platform.problem.PlatformProblem.*;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Turns every exception into a problem. One place, so that no service words an error by itself.
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, HttpHeaders headers) {
        return respond(refusal.problem(), headers, null, refusal.facts(), refusal.errors());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        var errors = invalid.getConstraintViolations().stream()
                .map(Violations::toFieldError)
                .toList();
        return respond(INVALID_CONTENT, headers, null, Map.of(), errors);
    }

    @ServerExceptionMapper({
        JacksonException.class,
        MismatchedInputException.class,
        InvalidFormatException.class,
        UnrecognizedPropertyException.class
    })
    public Response malformed(JacksonException malformed, HttpHeaders headers) {
        return respond(MALFORMED_REQUEST, headers, null, Map.of(), List.of(where(malformed)));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response stale(RuntimeException stale, HttpHeaders headers) {
        return respond(STALE_VERSION, headers, null, Map.of(), List.of());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notSignedIn(RuntimeException unauthorized, HttpHeaders headers) {
        var response = respond(NOT_SIGNED_IN, headers, null, Map.of(), List.of());
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException forbidden, HttpHeaders headers) {
        return respond(NOT_ALLOWED, headers, null, Map.of(), List.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException exception, HttpHeaders headers, UriInfo uri) {
        if (isUnreadableQuery(exception, uri)) {
            var errors = uri.getQueryParameters().keySet().stream()
                    .map(name ->
                            new FieldError("?" + name, "wrong-type", "参数类型不正确", "This parameter has the wrong type"))
                    .toList();
            return respond(MALFORMED_REQUEST, headers, null, Map.of(), errors);
        }
        if (exception.getCause() instanceof JacksonException malformed) return malformed(malformed, headers);
        var problem = switch (exception.getResponse().getStatus()) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> UNEXPECTED;
        };
        return problem == UNEXPECTED
                ? unexpected(exception, headers)
                : respond(problem, headers, null, Map.of(), List.of());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, HttpHeaders headers) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal(refusal, headers);
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException)
                return respond(STALE_VERSION, headers, null, Map.of(), List.of());
        }
        if (Transience.of(failure)) return respond(UNAVAILABLE, headers, null, Map.of(), List.of());
        return respond(UNEXPECTED, headers, failure, Map.of(), List.of());
    }

    private static Response respond(
            Problem problem,
            HttpHeaders headers,
            @Nullable Throwable failure,
            Map<String, Object> facts,
            List<FieldError> errors) {
        var traceId = UUID.randomUUID().toString();
        if (failure != null) LOG.errorf(failure, "unexpected failure, trace %s", traceId);
        var locale = Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(ProblemDocument.of(problem, locale, traceId, null, facts, errors))
                .build();
    }

    // JAX-RS reports a query parameter that cannot be converted as "not found", with the conversion as its cause.
    private static boolean isUnreadableQuery(WebApplicationException exception, UriInfo uri) {
        return exception instanceof NotFoundException
                && exception.getCause() instanceof IllegalArgumentException
                && !uri.getQueryParameters().isEmpty();
    }

    private static FieldError where(JacksonException malformed) {
        var pointer = malformed instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(r -> r.getFieldName() != null ? escape(r.getFieldName()) : String.valueOf(r.getIndex()))
                        .collect(Collectors.joining("/", "/", ""))
                : "";
        var line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
        var column =
                malformed.getLocation() == null ? 0 : malformed.getLocation().getColumnNr();
        return Malformed.at("/".equals(pointer) ? "" : pointer, malformed, line, column);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static <T> List<T> list(Iterable<T> values) {
        return StreamSupport.stream(values.spliterator(), false).toList();
    }
}
