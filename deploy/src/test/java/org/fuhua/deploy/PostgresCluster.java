package org.fuhua.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// What of CloudNativePG's `Cluster` the manifests use (no Java model of it is published).
record PostgresCluster(String apiVersion, String kind, Metadata metadata, Spec spec) {
    record Metadata(String name, String namespace) {}

    record Spec(
            int instances,
            Storage storage,
            JsonNode resources,
            Postgresql postgresql,
            ReplicationSlots replicationSlots,
            Bootstrap bootstrap,
            Managed managed) {}

    record Storage(String size) {}

    record Postgresql(Map<String, String> parameters) {}

    record ReplicationSlots(HighAvailability highAvailability) {}

    record HighAvailability(boolean enabled, boolean synchronizeLogicalDecoding) {}

    record Bootstrap(Initdb initdb) {}

    record Initdb(
            String database,
            String owner,
            Reference secret,
            String encoding,
            String localeCType,
            String localeCollate,
            List<String> postInitSQL,
            List<String> postInitApplicationSQL) {}

    record Managed(List<Role> roles) {}

    record Role(String name, String ensure, boolean login, boolean replication, Reference passwordSecret) {}

    record Reference(String name) {}
}
