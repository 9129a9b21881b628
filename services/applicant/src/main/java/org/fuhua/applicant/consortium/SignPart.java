package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.ApplicantProblem.AGREEMENT_MISSING;
import static org.fuhua.applicant.ApplicantProblem.NOT_SUBMITTER;
import static org.fuhua.applicant.ApplicantProblem.PART_INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.fuhua.applicant.application.JointApplications;
import org.fuhua.applicant.consortium.OwnPart.Opened;
import org.fuhua.applicant.partner.PartnerMoves;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Signs a partner's part (签章确认): what is in it, the agreement, and the statement in force.
///
/// Only a part that is complete, and whose kind of organisation is the one that the partner is registered as, can be
/// signed, so that conditions on the kinds of members rest on more than the lead's word.
@ApplicationScoped
class SignPart {
    private final JointApplications applications;
    private final OwnPart ownPart;
    private final PartnerMoves partnerMoves;
    private final PartnerStatements statements;
    private final PartViews views;

    SignPart(
            JointApplications applications,
            OwnPart ownPart,
            PartnerMoves partnerMoves,
            PartnerStatements statements,
            PartViews views) {
        this.applications = applications;
        this.ownPart = ownPart;
        this.partnerMoves = partnerMoves;
        this.statements = statements;
        this.views = views;
    }

    /// @param statement version of the statement that the signer declares
    /// @param digest of what the signer looked at
    record Command(UUID applicationId, UUID partnerId, String statement, String digest) {}

    @Transactional
    PartView handle(Command command) {
        var opened = ownPart.toChange(command.applicationId(), command.partnerId());
        if (!opened.standing().submits()) throw new Refusal(NOT_SUBMITTER);
        statements.requireInForce(command.statement());
        requireAgreement(opened);
        requireComplete(opened);
        partnerMoves.sign(
                opened.joint().shared(), command.partnerId(), opened.standing(), command.statement(), command.digest());
        return views.view(ownPart.toRead(command.applicationId(), command.partnerId()));
    }

    private static void requireAgreement(Opened opened) {
        if (opened.joint().rules().agreementSlot() != null
                && opened.joint().shared().agreement().isEmpty()) throw new Refusal(AGREEMENT_MISSING);
    }

    private void requireComplete(Opened opened) {
        var errors =
                new ArrayList<>(applications.gaps(opened.joint(), opened.row().pointer()));
        var kind = opened.row().answers().path("kind").asText();
        if (!kind.isEmpty() && !JointApplications.names(opened.standing().kind(), kind))
            errors.add(new FieldError(
                    "/kind", "not-as-registered", "与本单位登记的类型不一致", "The organisation is registered as another kind"));
        if (!errors.isEmpty()) throw Refusal.of(PART_INCOMPLETE, errors);
    }
}
