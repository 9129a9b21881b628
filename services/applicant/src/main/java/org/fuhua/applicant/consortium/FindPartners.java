package org.fuhua.applicant.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.applicant.application.JointApplications;
import org.fuhua.applicant.application.JointApplications.Joint;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.partner.PartnerFacts;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Shows who takes part in an application and how far each is: those whom the form names in its order, then those who
/// declined or were removed.
@ApplicationScoped
class FindPartners {
    private final JointApplications applications;
    private final PartnerBook partners;
    private final CreditCodes codes;
    private final Actors actors;

    FindPartners(JointApplications applications, PartnerBook partners, CreditCodes codes, Actors actors) {
        this.applications = applications;
        this.partners = partners;
        this.codes = codes;
        this.actors = actors;
    }

    @Transactional
    List<PartnerView> of(UUID applicationId) {
        return views(applications.toRead(applicationId));
    }

    List<PartnerView> views(Joint joint) {
        var invited = partners.of(joint.shared().applicationId());
        var known = invited.stream().collect(Collectors.toMap(PartnerFacts::uscc, Function.identity()));
        var usccs =
                new LinkedHashSet<>(joint.shared().part().named(joint.shared().answers()));
        invited.forEach(partner -> usccs.add(partner.uscc()));
        var registered = codes.of(usccs, actors.current().subject());
        var views = new ArrayList<PartnerView>();
        for (var uscc : usccs) views.add(view(joint, uscc, known.get(uscc), registered));
        return views;
    }

    private static PartnerView view(
            Joint joint, String uscc, @Nullable PartnerFacts partner, Map<String, Standing> registered) {
        var row = joint.shared().part().row(joint.shared().answers(), uscc).orElse(null);
        var organisation = registered.get(uscc);
        var written = row == null ? "" : row.answers().path("name").asText("");
        boolean own = organisation != null && organisation.isMember();
        boolean concerned = own || joint.lead().isMember();
        return new PartnerView(
                partner == null ? null : partner.id(),
                uscc,
                organisation == null ? written : organisation.nameZh(),
                organisation != null,
                row == null ? null : row.index(),
                own,
                partner == null ? null : partner.state(),
                partner == null || !concerned ? null : partner.reason(),
                partner == null ? null : partner.invitedAt(),
                partner == null ? null : partner.signedAt());
    }
}
