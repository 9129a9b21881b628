package org.fuhua.applicant.consortium;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.JointApplications;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.problem.Refusal;

/// Lets the lead go on without a partner: its row leaves the form, and whom the form does not name takes no part.
@ApplicationScoped
class RemovePartner {
    private final JointApplications applications;
    private final PartnerBook book;
    private final FindPartners partners;

    RemovePartner(JointApplications applications, PartnerBook book, FindPartners partners) {
        this.applications = applications;
        this.book = book;
        this.partners = partners;
    }

    @Transactional
    List<PartnerView> handle(UUID applicationId, UUID partnerId) {
        var joint = applications.toLead(applicationId);
        var partner = book.known(applicationId, partnerId);
        var part = joint.shared().part();
        var row = part.row(joint.shared().answers(), partner.uscc()).orElseThrow(() -> new Refusal(NOT_FOUND));
        ObjectNode answers = joint.shared().answers().deepCopy();
        part.rows(answers).remove(row.index());
        return partners.views(applications.keep(joint, answers));
    }
}
