package org.fuhua.applicant.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.consortium.OwnPart.Opened;
import org.fuhua.applicant.organisation.MemberNames;
import org.fuhua.applicant.partner.Part;

/// Shows a partner's part to its own members.
@ApplicationScoped
class PartViews {
    private final OwnPart ownPart;
    private final MemberNames names;

    PartViews(OwnPart ownPart, MemberNames names) {
        this.ownPart = ownPart;
        this.names = names;
    }

    @Transactional
    PartView one(UUID applicationId, UUID partnerId) {
        return view(ownPart.toRead(applicationId, partnerId));
    }

    PartView view(Opened opened) {
        var joint = opened.joint();
        var partner = opened.partner();
        var standing = opened.standing();
        var signer = partner.signedBy();
        return new PartView(
                partner.applicationId(),
                partner.id(),
                standing.organisationId(),
                standing.nameZh(),
                partner.state(),
                joint.rules().at(),
                joint.shared().sectionVersion(),
                opened.row().answers(),
                Part.digest(opened.row().answers(), joint.shared().agreement()),
                joint.rules().agreementSlot() == null
                        || !joint.shared().agreement().isEmpty(),
                joint.isEditable() && standing.writes(),
                joint.isEditable() && standing.submits(),
                partner.statement(),
                partner.signedAt(),
                signer == null
                        ? null
                        : names.of(standing.organisationId(), List.of(signer)).get(signer));
    }
}
