package org.fuhua.gateway.api;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.fuhua.gateway.GatewayConfig;
import org.fuhua.gateway.contract.Declared;
import org.fuhua.gateway.contract.Operation;
import org.fuhua.gateway.contract.Operations;
import org.fuhua.gateway.http.GatewayProblem;
import org.fuhua.gateway.http.Problems;
import org.fuhua.gateway.http.Trace;
import org.fuhua.platform.problem.PlatformProblem;
import org.jspecify.annotations.Nullable;

/// Everything under `/api`. A request stays paused until it is known where it goes; nothing here reads its body.
@ApplicationScoped
class ApiRoute {
    private static final int BEFORE_PAGES = 100;

    private final Operations operations;
    private final IdentityProviderManager identities;
    private final RateLimits limits;
    private final ServiceProxies proxies;
    private final Problems problems;
    private final long maxBody;

    ApiRoute(
            Declared declared,
            IdentityProviderManager identities,
            RateLimits limits,
            ServiceProxies proxies,
            Problems problems,
            GatewayConfig config) {
        this.operations = declared.operations();
        this.identities = identities;
        this.limits = limits;
        this.proxies = proxies;
        this.problems = problems;
        this.maxBody = config.maxBody().asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEFORE_PAGES).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        request.pause();
        Trace.of(request);
        switch (operations.find(request.method().name(), request.path())) {
            case Operations.Found.Unknown _ -> problems.refuse(context, PlatformProblem.NOT_FOUND);
            case Operations.Found.OtherMethods(var allowed) -> {
                context.response().putHeader("Allow", String.join(", ", allowed));
                problems.refuse(context, PlatformProblem.METHOD_NOT_ALLOWED);
            }
            case Operations.Found.Declared(var operation) -> admit(context, operation);
        }
    }

    private void admit(RoutingContext context, Operation operation) {
        if (announcedLength(context) > maxBody) problems.refuse(context, PlatformProblem.TOO_LARGE);
        else if (operation.anonymous()) pass(context, operation, null);
        else if (!SameOrigin.holds(context.request())) problems.refuse(context, GatewayProblem.CROSS_SITE_REQUEST);
        else {
            // Who fails to say who they are is answered here, not with the framework's redirect or empty page.
            context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>)
                    (unused, failed) -> {});
            QuarkusHttpUser.getSecurityIdentity(context, identities)
                    .subscribe()
                    .with(identity -> pass(context, operation, identity), failed -> turnAway(context));
        }
    }

    /// Whoever is not known gets no more than an address gets, so that guessing tokens is slow.
    private void turnAway(RoutingContext context) {
        if (limits.take(context, null)) problems.refuse(context, PlatformProblem.NOT_SIGNED_IN);
        else problems.refuse(context, PlatformProblem.TOO_MANY_REQUESTS);
    }

    private void pass(RoutingContext context, Operation operation, @Nullable SecurityIdentity identity) {
        if (context.response().closed()) return;
        // A session also holds an identity and a refresh token; neither is for the services.
        var token = identity == null ? null : identity.getCredential(AccessTokenCredential.class);
        if (!operation.anonymous() && (identity == null || identity.isAnonymous() || token == null)) {
            turnAway(context);
            return;
        }
        var subject = identity != null && identity.getPrincipal() instanceof JsonWebToken jwt ? jwt.getSubject() : null;
        boolean strangersForm = operation.anonymous() && context.request().method() == HttpMethod.POST;
        if (!limits.take(context, subject) || strangersForm && !limits.takeForm(context.request())) {
            problems.refuse(context, PlatformProblem.TOO_MANY_REQUESTS);
            return;
        }
        var headers = context.request().headers();
        headers.remove(HttpHeaders.COOKIE).remove(HttpHeaders.AUTHORIZATION);
        if (token != null) headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
        Forwarded.tell(context.request());
        proxies.to(operation.service()).handle(context.request());
    }

    private static long announcedLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException overflow) {
            return Long.MAX_VALUE;
        }
    }
}
