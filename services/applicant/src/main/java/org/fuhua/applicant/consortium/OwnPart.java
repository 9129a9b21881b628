package org.fuhua.applicant.consortium;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.JointApplications;
import org.fuhua.applicant.application.JointApplications.Joint;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.partner.Part.Row;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.partner.PartnerFacts;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Opens a partner's part to the partner's own members. To all others, the lead and other partners among them, it does
/// not exist here.
@ApplicationScoped
class OwnPart {
    private final JointApplications applications;
    private final PartnerBook partners;
    private final CreditCodes codes;
    private final Actors actors;

    OwnPart(JointApplications applications, PartnerBook partners, CreditCodes codes, Actors actors) {
        this.applications = applications;
        this.partners = partners;
        this.codes = codes;
        this.actors = actors;
    }

    /// @param standing what the actor is in the partner's organisation
    /// @param row the part in the answers
    record Opened(Joint joint, PartnerFacts partner, Standing standing, Row row) {}

    /// While it is written, one at a time: nothing of the partner is read before the application is held.
    Opened toChange(UUID applicationId, UUID partnerId) {
        var opened = open(applications.toTakePart(applicationId), applicationId, partnerId);
        opened.joint().requireEditable();
        return opened;
    }

    Opened toRead(UUID applicationId, UUID partnerId) {
        return open(applications.toRead(applicationId), applicationId, partnerId);
    }

    private Opened open(Joint joint, UUID applicationId, UUID partnerId) {
        var partner = partners.known(applicationId, partnerId);
        var standing = requireMember(partner);
        var row = joint.shared().part().row(joint.shared().answers(), partner.uscc());
        return new Opened(joint, partner, standing, row.orElseThrow(() -> new Refusal(NOT_FOUND)));
    }

    private Standing requireMember(PartnerFacts partner) {
        var standing =
                codes.of(List.of(partner.uscc()), actors.current().subject()).get(partner.uscc());
        if (standing == null || !standing.isMember() || !partner.state().takesPart()) throw new Refusal(NOT_FOUND);
        return standing;
    }
}
