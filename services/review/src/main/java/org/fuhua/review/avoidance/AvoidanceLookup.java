package org.fuhua.review.avoidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that somebody's word keeps away.
@ApplicationScoped
public class AvoidanceLookup {
    private final AvoidanceRequests requests;
    private final KeptOutUnits units;

    AvoidanceLookup(AvoidanceRequests requests, KeptOutUnits units) {
        this.requests = requests;
        this.units = units;
    }

    /// @param nameKeys blind indexes of the forms of the name; empty for a whole unit
    public record Requested(
            UUID applicationId,
            Set<String> nameKeys,
            @Nullable String uscc,
            String organisationName,
            String reason) {}

    public record KeptOut(UUID callId, @Nullable String uscc, String organisationName, String reason) {}

    public List<Requested> requested() {
        return requests.listAll().stream()
                .map(one -> new Requested(
                        one.applicationId(),
                        Set.copyOf(one.whom().nameKeys()),
                        one.whom().uscc(),
                        one.whom().organisationName(),
                        one.reason()))
                .toList();
    }

    public List<KeptOut> keptOut() {
        return units.listAll().stream()
                .map(one -> new KeptOut(
                        one.callId(),
                        one.unit().uscc(),
                        one.unit().organisationName(),
                        one.unit().reason()))
                .toList();
    }
}
