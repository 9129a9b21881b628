package org.fuhua.applicant.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.fuhua.applicant.application.JointSummaries;
import org.fuhua.applicant.application.JointSummaries.Summary;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.partner.PartnerFacts;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;

/// Shows people what their organisations were invited to: five queries, however many there are.
@ApplicationScoped
class FindPartnerships {
    private static final UUID NEWEST = new UUID(-1, -1);
    private static final int MOST_ORGANISATIONS = 200;

    private final CreditCodes codes;
    private final PartnerBook partners;
    private final JointSummaries summaries;
    private final Actors actors;

    FindPartnerships(CreditCodes codes, PartnerBook partners, JointSummaries summaries, Actors actors) {
        this.codes = codes;
        this.partners = partners;
        this.summaries = summaries;
        this.actors = actors;
    }

    @Transactional
    Page<PartnershipView> mine(Paging paging) {
        var mine = codes.of(actors.current().subject(), MOST_ORGANISATIONS);
        var before = paging.cursor == null ? NEWEST : paging.afterId();
        var page = Page.of(
                partners.of(mine.keySet(), before, paging.rows()), paging.limit, PartnerFacts::id, partner -> partner);
        var about = summaries.of(page.items().stream()
                .map(PartnerFacts::applicationId)
                .distinct()
                .toList());
        return new Page<>(
                page.items().stream()
                        .map(partner -> view(partner, mine, about.get(partner.applicationId())))
                        .toList(),
                page.nextCursor());
    }

    private static PartnershipView view(PartnerFacts partner, Map<String, Standing> mine, Summary about) {
        var organisation = mine.get(partner.uscc());
        boolean takesPart = partner.state().takesPart();
        return new PartnershipView(
                partner.id(),
                partner.applicationId(),
                organisation.organisationId(),
                organisation.nameZh(),
                about.leadName(),
                about.callTitleZh(),
                about.callTitleEn(),
                about.deadlineAt(),
                partner.state(),
                takesPart && about.editable(),
                partner.invitedAt(),
                takesPart ? about.title() : null,
                takesPart ? about.number() : null,
                takesPart ? about.publicState() : null);
    }
}
