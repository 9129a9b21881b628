package org.fuhua.oversight.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fuhua.platform.inbox.Fact;

/// Takes a fact as it comes, in the transaction of its inbox row.
@ApplicationScoped
public class TakeFact {
    /// Name under which all facts are counted as consumed.
    public static final String CONSUMER = "facts";

    private final DataSource dataSource;
    private final Projection projection;
    private final Tables tables;

    TakeFact(DataSource dataSource, Projection projection, Tables tables) {
        this.dataSource = dataSource;
        this.projection = projection;
        this.tables = tables;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Fact fact) {
        try (var connection = dataSource.getConnection()) {
            tables.share(connection);
            projection.apply(connection, Tables.LIVE, fact);
        } catch (SQLException failed) {
            throw new IllegalStateException("the fact could not be taken", failed);
        }
    }
}
