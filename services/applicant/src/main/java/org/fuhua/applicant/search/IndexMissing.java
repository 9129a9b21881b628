package org.fuhua.applicant.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Indexes what the index lacks when the service starts: emptied by hand, the index is made again.
@ApplicationScoped
class IndexMissing {
    private static final int AT_ONCE = 500;

    // The text is what number, title and name were when it was handed in; those do not change without the index.
    private static final String MISSING = """
            select a.id, a.organisation_id, o.name_zh, a.number, coalesce(a.title, '')
            from application a join organisation o on o.id = a.organisation_id
            where a.submitted_at is not null and a.id > ?
              and not exists (select 1 from application_search s where s.application_id = a.id)
            order by a.id limit ?""";

    private final SearchIndex index;
    private final DataSource dataSource;

    IndexMissing(SearchIndex index, DataSource dataSource) {
        this.index = index;
        this.dataSource = dataSource;
    }

    @Startup
    void run() {
        var last = new UUID(0, 0);
        List<SearchIndex.Entry> indexed;
        do {
            var after = last;
            indexed = QuarkusTransaction.requiringNew().call(() -> some(after));
            if (!indexed.isEmpty()) last = indexed.getLast().applicationId();
        } while (indexed.size() == AT_ONCE);
    }

    private List<SearchIndex.Entry> some(UUID after) {
        var missing = missing(after);
        missing.forEach(index::put);
        return missing;
    }

    private List<SearchIndex.Entry> missing(UUID after) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(MISSING)) {
            select.setObject(1, after);
            select.setInt(2, AT_ONCE);
            var missing = new ArrayList<SearchIndex.Entry>();
            try (var rows = select.executeQuery()) {
                while (rows.next())
                    missing.add(new SearchIndex.Entry(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
            }
            return missing;
        } catch (SQLException failed) {
            throw new IllegalStateException("what is missing in the index could not be read", failed);
        }
    }
}
