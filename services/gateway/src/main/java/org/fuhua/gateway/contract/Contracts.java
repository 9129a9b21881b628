package org.fuhua.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Reads the packaged contracts.
public final class Contracts {
    private static final Logger LOG = Logger.getLogger(Contracts.class);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Contracts() {}

    /// A service without a contract declares nothing, so nothing passes to it.
    public static List<Contract> of(Collection<String> services) {
        return services.stream()
                .sorted()
                .map(Contracts::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Contract> read(String service) {
        var name = "contracts/http/" + service + ".openapi.yaml";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                LOG.warnf("no contract of %s is packaged: none of its operations pass", service);
                return Optional.empty();
            }
            return Optional.of(new Contract(service, (ObjectNode) YAML.readTree(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
