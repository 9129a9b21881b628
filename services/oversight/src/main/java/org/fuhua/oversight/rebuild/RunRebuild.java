package org.fuhua.oversight.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.fuhua.oversight.projection.Tables;
import org.fuhua.oversight.wording.Wordings;
import org.jboss.logging.Logger;

/// Fills fresh tables from Kafka and puts them in the place of those in use.
///
/// Nothing is lost or doubled, because of four things. A fact is taken once per table, whoever brings it. Most of the
/// journal is read beside the running consumers. The last of it is read while they are held off by the lock: all they
/// took by then lies below the end that is read to. What they bring after the swap is new, or known and changes
/// nothing.
@ApplicationScoped
class RunRebuild {
    private static final Logger LOG = Logger.getLogger(RunRebuild.class);
    private static final int CLOSE_ENOUGH = 200;
    private static final int MOST_PASSES = 20;

    private final DataSource dataSource;
    private final Journal journal;
    private final FillTables fillTables;
    private final Tables tables;
    private final Wordings wordings;
    private final TrackRebuild track;

    RunRebuild(
            DataSource dataSource,
            Journal journal,
            FillTables fillTables,
            Tables tables,
            Wordings wordings,
            TrackRebuild track) {
        this.dataSource = dataSource;
        this.journal = journal;
        this.fillTables = fillTables;
        this.tables = tables;
        this.wordings = wordings;
        this.track = track;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) StartRebuild.Started started) {
        Thread.ofVirtual().name("rebuild").start(() -> handle(started.rebuildId()));
    }

    void handle(UUID id) {
        try (var consumer = journal.open();
                var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                rebuild(id, new JournalReader(consumer, wordings.topics()), connection);
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | RuntimeException failed) {
            LOG.errorf(failed, "rebuild %s failed", id);
            track.failed(id, failed.getClass().getSimpleName());
        }
    }

    private void rebuild(UUID id, JournalReader reader, Connection connection) throws SQLException {
        tables.prepare(connection);
        connection.commit();
        var filling = fillTables.into(connection);
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            var ends = reader.ends();
            reader.readTo(ends, records -> {
                filling.take(records);
                connection.commit();
                track.advanced(id, filling.progress(reader.whole(ends)));
            });
            if (reader.remaining(reader.ends()) <= CLOSE_ENOUGH) break;
        }
        tables.lock(connection);
        var ends = reader.ends();
        reader.readTo(ends, filling::take);
        tables.swap(connection);
        connection.commit();
        tables.fillInbox(connection);
        tables.dropOld(connection);
        connection.commit();
        track.completed(id, filling.progress(reader.whole(ends)));
    }
}
