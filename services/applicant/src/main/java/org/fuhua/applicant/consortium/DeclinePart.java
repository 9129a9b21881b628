package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.ApplicantProblem.NOT_SUBMITTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.applicant.partner.PartnerMoves;
import org.fuhua.problem.Refusal;

/// Lets a partner say that it takes no part, with a reason for the lead; also after it signed, while it is written.
@ApplicationScoped
class DeclinePart {
    private final OwnPart ownPart;
    private final PartnerMoves partnerMoves;

    DeclinePart(OwnPart ownPart, PartnerMoves partnerMoves) {
        this.ownPart = ownPart;
        this.partnerMoves = partnerMoves;
    }

    @Transactional
    void handle(UUID applicationId, UUID partnerId, String reason) {
        var opened = ownPart.toChange(applicationId, partnerId);
        if (!opened.standing().submits()) throw new Refusal(NOT_SUBMITTER);
        partnerMoves.decline(opened.joint().shared(), partnerId, opened.standing(), reason.strip());
    }
}
