package org.fuhua.review.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.review.intake.Application;

/// Puts every reading of a confidential document on record, so that it is told with the application's other facts. Who
/// read is the actor of the fact and nowhere in it.
///
/// A reading is a fact of its own and not of what was read: two people may read at the same moment, and neither waits
/// for the other.
@ApplicationScoped
public class KeepReading {
    private final Outbox outbox;
    private final Ids ids;

    KeepReading(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    record DocumentReadV1(UUID readingId, UUID applicationId, UUID callId, ConfidentialDocument document) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(ConfidentialDocument document, Application application) {
        var id = ids.next();
        outbox.add(
                "reading",
                id,
                "document-read.v1",
                new DocumentReadV1(id, application.id(), application.callId(), document));
    }
}
