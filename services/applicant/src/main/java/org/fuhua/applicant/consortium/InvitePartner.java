package org.fuhua.applicant.consortium;

import static org.fuhua.applicant.ApplicantProblem.PARTNER_IS_LEAD;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_PARTNERS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.JointApplications;
import org.fuhua.applicant.application.JointApplications.Joint;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.applicant.partner.PartnerMoves;
import org.fuhua.problem.Refusal;

/// Lets the lead ask an organisation to take part. Whom the form does not name yet gets a row in it, with what the
/// registration knows; the rest is for the partner to fill in.
@ApplicationScoped
class InvitePartner {
    private final JointApplications applications;
    private final PartnerMoves partnerMoves;
    private final CreditCodes codes;
    private final FindPartners partners;

    InvitePartner(JointApplications applications, PartnerMoves partnerMoves, CreditCodes codes, FindPartners partners) {
        this.applications = applications;
        this.partnerMoves = partnerMoves;
        this.codes = codes;
        this.partners = partners;
    }

    @Transactional
    List<PartnerView> handle(UUID applicationId, Uscc uscc) {
        var joint = applications.toLead(applicationId);
        if (uscc.code().equals(joint.lead().uscc())) throw new Refusal(PARTNER_IS_LEAD).at("/uscc");
        var named = joint.shared().part().named(joint.shared().answers());
        if (!named.contains(uscc.code())) {
            if (named.size() + 1 >= joint.rules().membersMax())
                throw new Refusal(TOO_MANY_PARTNERS, "most", joint.rules().membersMax());
            joint = applications.keep(joint, withRow(joint, uscc.code()));
        }
        partnerMoves.invite(joint.shared(), uscc.code());
        return partners.views(joint);
    }

    private ObjectNode withRow(Joint joint, String uscc) {
        var organisation = codes.of(List.of(uscc), "").get(uscc);
        ObjectNode answers = joint.shared().answers().deepCopy();
        var row = joint.newRow(organisation).put("uscc", uscc);
        joint.shared().part().rows(answers).add(row);
        return answers;
    }
}
