package org.fuhua.talent.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Copies of calls.
@ApplicationScoped
class NeedCalls implements PanacheRepositoryBase<NeedCall, UUID> {
    // What was told first stays; the upsert also makes two consumers wait for each other at the call's row.
    private static final String LEARN = """
            insert into need_call (call_id, need_id, applications, awarded_application_id, cancelled)
            values (:call, :need, :applications, :awarded, :cancelled)
            on conflict (call_id) do update set
                need_id = coalesce(need_call.need_id, excluded.need_id),
                applications = coalesce(need_call.applications, excluded.applications),
                awarded_application_id = coalesce(need_call.awarded_application_id, excluded.awarded_application_id),
                cancelled = need_call.cancelled or excluded.cancelled
            returning *""";
    // Versions may be told in any order; the newest one counts.
    private static final String LEARN_DEADLINE = """
            insert into need_call as c (call_id, deadline_at, call_version) values (:call, :deadline, :version)
            on conflict (call_id) do update set
                deadline_at = case when coalesce(c.call_version, 0) < excluded.call_version
                    then excluded.deadline_at else c.deadline_at end,
                call_version = greatest(c.call_version, excluded.call_version)
            returning *""";

    NeedCall learnDeadline(UUID call, Instant deadlineAt, int callVersion) {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(LEARN_DEADLINE, NeedCall.class)
                .setParameter("call", call, UUID.class)
                .setParameter("deadline", deadlineAt, Instant.class)
                .setParameter("version", callVersion, Integer.class)
                .getSingleResult();
    }

    NeedCall learn(
            UUID call, @Nullable UUID need, @Nullable Integer applications, @Nullable UUID awarded, boolean cancelled) {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(LEARN, NeedCall.class)
                .setParameter("call", call, UUID.class)
                .setParameter("need", need, UUID.class)
                .setParameter("applications", applications, Integer.class)
                .setParameter("awarded", awarded, UUID.class)
                .setParameter("cancelled", cancelled, Boolean.class)
                .getSingleResult();
    }
}
