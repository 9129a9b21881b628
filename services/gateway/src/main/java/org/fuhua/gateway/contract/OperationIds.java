package org.fuhua.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps operation ids unique in the merged document: what every service has gets its service's name in front.
final class OperationIds {
    private final Set<String> repeated = new HashSet<>();

    OperationIds(List<Contract> contracts) {
        var seen = new HashSet<String>();
        contracts.forEach(contract -> contract.operations((path, operation) -> {
            var id = operation.getValue().path("operationId").asText();
            if (!seen.add(id)) repeated.add(id);
        }));
    }

    void distinguish(String service, ObjectNode operation) {
        var id = operation.path("operationId").asText();
        if (!id.isEmpty() && repeated.contains(id))
            operation.put("operationId", service + Character.toUpperCase(id.charAt(0)) + id.substring(1));
    }
}
