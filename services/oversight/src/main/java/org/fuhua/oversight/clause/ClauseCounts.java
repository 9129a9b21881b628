package org.fuhua.oversight.clause;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Counts per clause, in the plan's order, clauses without a call included.
@ApplicationScoped
class ClauseCounts {
    private static final String COUNT = """
            select c.clause, count(*), coalesce(sum(a.n), 0), coalesce(sum(w.n), 0), coalesce(sum(w.minor), 0),
                   coalesce(sum(p.minor), 0)
            from projection.call c
            left join (select call_id, count(*) n from projection.application where number is not null
                       group by call_id) a using (call_id)
            left join (select call_id, count(*) n, sum(award_minor) minor from projection.award
                       group by call_id) w using (call_id)
            left join (select call_id, sum(amount_minor) minor from projection.payment
                       group by call_id) p using (call_id)
            group by c.clause""";

    private final DataSource dataSource;
    private final List<Clause> clauses;

    ClauseCounts(DataSource dataSource) {
        this.dataSource = dataSource;
        try (var resource = ClauseCounts.class.getResourceAsStream("/clauses.json")) {
            clauses = List.of(new ObjectMapper().readValue(resource, Clause[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record Counts(long calls, long applications, long awards, long awardedMinor, long paidMinor) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    List<ClauseView> all() {
        var counts = count();
        return clauses.stream()
                .map(clause -> ClauseView.of(clause, counts.getOrDefault(clause.clause(), Counts.NONE)))
                .toList();
    }

    private Map<String, Counts> count() {
        var counts = new HashMap<String, Counts>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(COUNT);
                var rows = select.executeQuery()) {
            while (rows.next())
                counts.put(
                        rows.getString(1),
                        new Counts(
                                rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5), rows.getLong(6)));
        } catch (SQLException failed) {
            throw new IllegalStateException("the clauses could not be counted", failed);
        }
        return counts;
    }
}
