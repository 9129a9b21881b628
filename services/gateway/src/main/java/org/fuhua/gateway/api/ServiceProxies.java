package org.fuhua.gateway.api;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhua.gateway.GatewayConfig;
import org.fuhua.gateway.http.Problems;

/// One proxy per service, over one pool of connections.
@ApplicationScoped
class ServiceProxies {
    private static final int WAITING = 1_000;

    private final HttpClient client;
    private final Map<String, HttpProxy> proxies;

    ServiceProxies(Vertx vertx, GatewayConfig config, Problems problems) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(WAITING)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setDecompressionSupported(false));
        var guard = new UpstreamGuard(problems, config.maxBody().asLongValue());
        proxies = config.services().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        service -> HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                                .origin(context -> client.request(to(service.getValue(), config))
                                        .map(ServiceProxies::quiet))
                                .addInterceptor(guard)));
    }

    HttpProxy to(String service) {
        return proxies.get(service);
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /// A broken exchange is told to the caller by the guard; the client need not also log it as an error.
    private static HttpClientRequest quiet(HttpClientRequest request) {
        return request.exceptionHandler(broken -> {});
    }

    private static RequestOptions to(URI service, GatewayConfig config) {
        boolean tls = "https".equals(service.getScheme());
        return new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort() > 0 ? service.getPort() : tls ? 443 : 80)
                .setSsl(tls)
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.answerTimeout().toMillis());
    }
}
