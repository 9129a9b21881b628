package org.fuhua.oversight.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.fuhua.oversight.projection.Projection;
import org.fuhua.oversight.projection.Tables;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.platform.inbox.Fact;
import org.jboss.logging.Logger;

/// Takes records into the fresh tables with the same code that takes them live.
@ApplicationScoped
class FillTables {
    private static final Logger LOG = Logger.getLogger(FillTables.class);

    private final Projection projection;
    private final Collection<String> types;

    FillTables(Projection projection, Wordings wordings) {
        this.projection = projection;
        this.types = Set.copyOf(wordings.types());
    }

    Filling into(Connection connection) {
        return new Filling(connection);
    }

    /// One run, counting as it goes.
    final class Filling {
        private final Connection connection;
        private long read;
        private long skipped;

        private Filling(Connection connection) {
            this.connection = connection;
        }

        void take(ConsumerRecords<String, String> records) throws SQLException {
            for (var record : records) {
                read++;
                if (JournalReader.isFact(record, types) && !take(record)) skipped++;
            }
        }

        // What went to the dead-letter topic when it came cannot be taken now either.
        private boolean take(ConsumerRecord<String, String> record) throws SQLException {
            try {
                projection.apply(connection, Tables.NEXT, Fact.of(record));
                return true;
            } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
                LOG.warnf("%s-%d at %d is skipped", record.topic(), record.partition(), record.offset());
                return false;
            }
        }

        Rebuild.Progress progress(long expected) {
            return new Rebuild.Progress(expected, read, skipped);
        }
    }
}
