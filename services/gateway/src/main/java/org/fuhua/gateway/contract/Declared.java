package org.fuhua.gateway.contract;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.gateway.GatewayConfig;

/// What all services together declare; read once when the gateway starts.
@Startup
@ApplicationScoped
public class Declared {
    private final Operations operations;
    private final MergedDocument document;

    Declared(GatewayConfig config) {
        var contracts = Contracts.of(config.services().keySet());
        operations = Operations.of(contracts);
        document = MergedDocument.of(contracts);
    }

    /// Every operation that passes.
    public Operations operations() {
        return operations;
    }

    MergedDocument document() {
        return document;
    }
}
