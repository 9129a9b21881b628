package org.fuhua.oversight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.oversight.timeline.Completeness.Heard;

/// Counts what was heard of applications and calls, all of them in one query.
@ApplicationScoped
class HeardFacts {
    // The facts of a thread are numbered from one, so a thread with fewer facts than its highest number has a gap.
    // Where a fact stands for itself (its thread is the fact), the numbering is that of a larger whole.
    private static final String HEARD = """
            select owner, type, sum(n), bool_or(whole and total < top) from (
                select m.owner, f.type, count(*) as n, bool_or(f.thread <> f.event_id) as whole,
                       sum(count(*)) over thread_of_owner as total, max(max(f.sequence)) over thread_of_owner as top
                from projection.mention m join projection.fact f on f.thread = m.thread
                where m.owner = any (?)
                group by m.owner, f.thread, f.type
                window thread_of_owner as (partition by m.owner, f.thread)) counted
            group by owner, type""";

    private final DataSource dataSource;

    HeardFacts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<UUID, Heard> of(Collection<UUID> owners) {
        var heard = new HashMap<UUID, Heard>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(HEARD)) {
            select.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var one = heard.computeIfAbsent(
                            rows.getObject(1, UUID.class), _ -> new Heard(new HashMap<>(), new HashSet<>()));
                    one.counts().put(rows.getString(2), rows.getLong(3));
                    if (rows.getBoolean(4)) one.gaps().add(rows.getString(2));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the facts could not be counted", failed);
        }
        return heard;
    }
}
