package org.fuhua.applicant.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Decisions on an organisation hold for the one that it was a second entry of: nobody sheds them by registering twice.
@ApplicationScoped
public class MoveRecords {
    private final IntegrityRecords records;

    MoveRecords(IntegrityRecords records) {
        this.records = records;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID from, UUID into) {
        records.flush();
        records.move(from, into);
    }
}
