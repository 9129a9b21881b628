package org.fuhua.applicant.overlap;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.application.HandedIn;
import org.fuhua.problem.Refusal;

/// Shows what was found, whatever became of the comparison since.
@ApplicationScoped
class FindOverlaps {
    private static final int MOST = 100;

    private final HandedIn handedIn;
    private final OverlapDocuments documents;
    private final OverlapFindings findings;

    FindOverlaps(HandedIn handedIn, OverlapDocuments documents, OverlapFindings findings) {
        this.handedIn = handedIn;
        this.documents = documents;
        this.findings = findings;
    }

    @Transactional
    OverlapReport of(UUID applicationId) {
        handedIn.require(applicationId);
        boolean compared = documents.isCompared(applicationId).orElseThrow(() -> new Refusal(NOT_FOUND));
        return new OverlapReport(compared, findings.of(applicationId, MOST));
    }
}
