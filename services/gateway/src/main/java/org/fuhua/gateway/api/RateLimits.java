package org.fuhua.gateway.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.fuhua.gateway.GatewayConfig;
import org.jspecify.annotations.Nullable;

/// How often one caller may call: a bucket that refills steadily. The answer always says how much is left.
@ApplicationScoped
public class RateLimits {
    private static final int CALLERS = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
    private final GatewayConfig.Limits limits;

    RateLimits(GatewayConfig config) {
        limits = config.limits();
    }

    /// @param subject who calls, if known; else the network address counts
    /// @return whether this call is within the limit
    boolean take(RoutingContext context, @Nullable String subject) {
        var policy = subject == null ? "address" : "subject";
        int burst = subject == null ? limits.addressBurst() : limits.subjectBurst();
        int perSecond = subject == null ? limits.addressPerSecond() : limits.subjectPerSecond();
        var caller = subject == null ? "@" + Forwarded.address(context.request()) : subject;
        var taken = buckets.get(caller, unknown -> bucket(burst, perSecond)).tryConsumeAndReturnRemaining(1);
        var response = context.response();
        response.putHeader(
                "RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, burst, Math.ceilDiv(burst, perSecond)));
        response.putHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(policy, taken.getRemainingTokens(), seconds(taken.getNanosToWaitForReset())));
        if (!taken.isConsumed())
            response.putHeader("Retry-After", Long.toString(Math.max(1, seconds(taken.getNanosToWaitForRefill()))));
        return taken.isConsumed();
    }

    /// What a stranger sends us to keep or to look up by a secret is scarcer than what they read: neither filling us up
    /// nor guessing gets far.
    ///
    /// @return whether this address may send another form
    public boolean takeForm(HttpServerRequest request) {
        return buckets.get(
                        "form@" + Forwarded.address(request),
                        unknown -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(limits.formBurst())
                                        .refillGreedy(limits.formsPerHour(), Duration.ofHours(1)))
                                .build())
                .tryConsume(1);
    }

    private static Bucket bucket(int burst, int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
