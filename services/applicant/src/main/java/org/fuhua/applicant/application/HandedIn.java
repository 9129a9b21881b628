package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Tells other features of the agency whether there is an application that it may read now.
@ApplicationScoped
public class HandedIn {
    private final Cases cases;

    HandedIn(Cases cases) {
        this.cases = cases;
    }

    /// Refuses what does not exist, was never handed in, or is sealed until its call is over.
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(UUID applicationId) {
        cases.toRead(applicationId);
    }
}
