package org.fuhua.platform.idempotency;

import static org.fuhua.platform.problem.PlatformProblem.IDEMPOTENCY_KEY_REQUIRED;
import static org.fuhua.platform.problem.PlatformProblem.IDEMPOTENCY_KEY_REUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Carries out [Idempotent].
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final Actors actors;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;

    IdempotencyInterceptor(
            IdempotencyKeys keys, ObjectMapper json, Actors actors, HttpHeaders headers, UriInfo uri, Request request) {
        this.keys = keys;
        this.json = json;
        this.actors = actors;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) throw new Refusal(IDEMPOTENCY_KEY_REQUIRED);
        var operation = request.getMethod() + " " + uri.getPath();
        var claim = new IdempotencyKeys.Claim(actors.current().subject(), operation, key, hash(call.getParameters()));
        return QuarkusTransaction.joiningExisting().call(() -> {
            var earlier = keys.claim(claim);
            if (earlier == null) return remember(claim, call.proceed());
            if (!earlier.bodyHash().equals(claim.bodyHash())) throw new Refusal(IDEMPOTENCY_KEY_REUSED);
            return replay(earlier);
        });
    }

    private Object remember(IdempotencyKeys.Claim claim, @Nullable Object result) throws JsonProcessingException {
        var response = result instanceof Response given ? given : null;
        var entity = response == null ? result : response.getEntity();
        keys.answer(
                claim,
                new IdempotencyKeys.Answer(
                        claim.bodyHash(),
                        response == null ? (result == null ? 204 : 200) : response.getStatus(),
                        entity == null ? null : json.writeValueAsString(entity),
                        response == null || response.getLocation() == null
                                ? null
                                : response.getLocation().toString(),
                        response == null || response.getEntityTag() == null
                                ? null
                                : response.getEntityTag().getValue()));
        return result;
    }

    private Response replay(IdempotencyKeys.Answer answer) {
        var response = Response.status(answer.status()).header("Idempotent-Replay", "true");
        if (answer.body() != null) response.type(MediaType.APPLICATION_JSON).entity(answer.body());
        if (answer.location() != null) response.header(HttpHeaders.LOCATION, answer.location());
        if (answer.etag() != null) response.tag(answer.etag());
        return response.build();
    }

    private String hash(Object[] arguments) throws JsonProcessingException {
        var content = Arrays.stream(arguments)
                .filter(Objects::nonNull)
                .filter(this::isContent)
                .map(argument -> argument instanceof byte[] bytes ? sha256(bytes) : argument)
                .toArray();
        return sha256(json.writeValueAsBytes(content));
    }

    // An uploaded file is hashed as it is: as JSON it would be held in memory twice more.
    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Path and query are part of the operation or of the arguments; injected JAX-RS types are not content.
    private boolean isContent(Object argument) {
        return !argument.getClass().getName().startsWith("org.jboss.resteasy");
    }
}
