package org.fuhua.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fuhua.testkit.Facts;

/// A little world whose facts are told as the services would tell them, numbered per aggregate.
public final class World {
    public final UUID organisation = UUID.randomUUID();
    public final UUID department = UUID.randomUUID();
    public final UUID call = UUID.randomUUID();
    public final UUID round = UUID.randomUUID();
    public final UUID notice = UUID.randomUUID();
    public final List<ConsumerRecord<String, String>> told = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final String clause;

    public World(String clause) {
        this.clause = clause;
    }

    public static Map<String, Object> yuan(long yuan) {
        return Map.of("minorUnits", yuan * 100, "currency", "CNY");
    }

    public World tell(String service, String aggregate, String fact, UUID subject, Map<String, ?> members) {
        var payload = new HashMap<String, Object>(members);
        payload.put(aggregate + "Id", subject);
        var sequence = sequences.merge(aggregate + subject, 1L, Long::sum);
        var record = Facts.record("org.fuhua." + service + "." + fact + ".v1", subject, sequence, payload);
        record.headers().remove("ce_time");
        record.headers()
                .add(
                        "ce_time",
                        Instant.parse("2026-11-01T00:00:00Z")
                                .plusSeconds(told.size())
                                .toString()
                                .getBytes());
        record.headers().add("ce_actor", "somebody".getBytes());
        told.add(record);
        return this;
    }

    /// Everything that comes before an application: organisations and an open call.
    public World opened() {
        tell("applicant", "organisation", "organisation-registered", organisation, Map.of("nameZh", "海岳神经科技"));
        tell("applicant", "organisation", "organisation-registered", department, Map.of("nameZh", "济南市科技局"));
        tell(
                "applicant",
                "call",
                "call-published",
                call,
                Map.of("code", "2025-TS", "titleZh", "提升工程", "titleEn", "Programme", "clause", clause));
        return tell(
                "funding", "pool", "budget-reserved", UUID.randomUUID(), Map.of("callId", call, "amount", yuan(100)));
    }

    public World member(String subject, UUID of, boolean active) {
        return tell(
                "applicant",
                "organisation",
                "membership-changed",
                of,
                Map.of("subject", subject, "role", "OWNER", "active", active));
    }

    public World submitted(UUID application, String number, String title) {
        return tell(
                "applicant",
                "application",
                "application-submitted",
                application,
                Map.of(
                        "number", number,
                        "callId", call,
                        "organisationId", organisation,
                        "title", title,
                        "requested", yuan(50),
                        "submittedAt", "2026-11-03T02:15:00Z",
                        "digest", "ab"));
    }

    public World accepted(UUID application, String number, String title) {
        tell(
                "applicant",
                "application",
                "application-recommended",
                application,
                Map.of("callId", call, "recommenderOrganisationId", department));
        return tell(
                "applicant",
                "application",
                "application-accepted",
                application,
                Map.of(
                        "number", number,
                        "callId", call,
                        "organisationId", organisation,
                        "recommenderOrganisationId", department,
                        "title", title));
    }

    public World reviewed(UUID... applications) {
        tell("applicant", "call", "call-closed", call, Map.of("applications", applications.length));
        tell("review", "round", "round-opened", round, Map.of("callId", call, "applications", applications.length));
        tell("review", "round", "assignments-adopted", round, Map.of("callId", call, "assignments", 3));
        for (var application : applications) {
            var about = Map.of("applicationId", application, "callId", call, "roundId", round);
            for (int expert = 0; expert < 3; expert++) {
                var assignment = UUID.randomUUID();
                tell("review", "assignment", "assignment-made", assignment, about);
                tell("review", "assignment", "assessment-submitted", assignment, about);
            }
        }
        tell("review", "round", "round-decided", round, Map.of("callId", call, "decisions", applications.length));
        return tell("review", "notice", "notice-opened", notice, Map.of("callId", call, "lastDay", "2026-11-20"));
    }

    public World declined(UUID application) {
        var decision = UUID.randomUUID();
        var about = Map.of("applicationId", application, "callId", call);
        tell("review", "decision", "decision-proposed", decision, with(about, "outcome", "DECLINE"));
        return tell("review", "decision", "application-declined", decision, about);
    }

    public World awarded(UUID application) {
        var decision = UUID.randomUUID();
        var about = Map.of("applicationId", application, "callId", call, "award", yuan(50));
        tell("review", "decision", "decision-proposed", decision, with(about, "outcome", "AWARD"));
        tell("review", "notice", "notice-completed", notice, Map.of("callId", call));
        return tell("review", "decision", "award-confirmed", decision, about);
    }

    public World paid(UUID application) {
        var agreement = UUID.randomUUID();
        var about = Map.<String, Object>of("applicationId", application, "callId", call);
        tell("funding", "agreement", "agreement-drafted", agreement, with(about, "amount", yuan(50)));
        for (var party : List.of("UNDERTAKER", "RECOMMENDER", "DEPARTMENT"))
            tell("funding", "agreement", "agreement-signed", agreement, with(about, "party", party));
        tell("funding", "agreement", "agreement-effective", agreement, with(about, "amount", yuan(50)));
        var payment = UUID.randomUUID();
        var money = with(with(about, "amount", yuan(30)), "trancheNo", 1);
        tell("funding", "payment", "payment-prepared", payment, money);
        tell("funding", "payment", "payment-approved", payment, money);
        return tell("funding", "payment", "payment-confirmed", payment, with(money, "treasuryVoucherNo", "GK-1"));
    }

    private static Map<String, Object> with(Map<String, ?> members, String name, Object value) {
        var more = new HashMap<String, Object>(members);
        more.put(name, value);
        return more;
    }
}
