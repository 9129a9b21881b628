package org.fuhua.applicant.partner;

import static org.fuhua.applicant.ApplicantProblem.PARTNER_TAKES_PART;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.organisation.CreditCodes;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Moves partners along their table, with the fact and the record of it. Whoever calls holds the application, so that a
/// signature and a change of what is signed come one after the other.
@ApplicationScoped
public class PartnerMoves {
    private static final String AGGREGATE = "application_partner";

    private final Partners partners;
    private final PartnerPublisher publisher;
    private final CreditCodes codes;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    PartnerMoves(
            Partners partners,
            PartnerPublisher publisher,
            CreditCodes codes,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.partners = partners;
        this.publisher = publisher;
        this.codes = codes;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What partners sign of an application.
    ///
    /// @param answers of the section that holds their parts
    /// @param agreement SHA-256 of the files of the consortium's agreement
    public record Shared(
            UUID applicationId,
            UUID callId,
            Part part,
            ObjectNode answers,
            long sectionVersion,
            List<String> agreement) {}

    /// Asks an organisation to take part, also again when it declined or was removed.
    @Transactional(Transactional.TxType.MANDATORY)
    public void invite(Shared shared, String uscc) {
        var now = clock.instant();
        var by = actors.current().subject();
        var known = partners.of(shared.applicationId(), uscc);
        var from = known.map(Partner::state).orElse(null);
        if (from != null && from.takesPart()) throw new Refusal(PARTNER_TAKES_PART).at("/uscc");
        known.ifPresent(partner -> partner.inviteAgain(by, now));
        var partner = known.orElseGet(() -> Partner.invite(ids.next(), shared.applicationId(), uscc, by, now));
        if (known.isEmpty()) partners.persist(partner);
        tell(partner, from, partner.invited(shared.callId(), registered(uscc)), "invite", null);
    }

    /// @param seen digest of what the signer looked at
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(Shared shared, UUID partnerId, Standing signer, String statement, String seen) {
        var partner = partners.known(shared.applicationId(), partnerId);
        var row = shared.part().row(shared.answers(), partner.uscc()).orElseThrow();
        var from = partner.state();
        var signature = new Partner.Signature(
                signer.organisationId(),
                statement,
                seen,
                Part.digest(row.answers(), shared.agreement()),
                shared.sectionVersion(),
                actors.current().subject());
        tell(partner, from, partner.sign(shared.callId(), signature, clock.instant()), "sign", null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void decline(Shared shared, UUID partnerId, Standing signer, String reason) {
        var partner = partners.known(shared.applicationId(), partnerId);
        var from = partner.state();
        var declined = partner.decline(shared.callId(), signer.organisationId(), reason, clock.instant());
        tell(partner, from, declined, "decline", reason);
    }

    /// To be called after every change of parts or agreement: sign-offs for something else lapse, and whom the form
    /// names no more takes part no more.
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(Shared shared) {
        for (var partner : partners.of(shared.applicationId())) {
            var from = partner.state();
            if (!from.takesPart()) continue;
            var row = shared.part().row(shared.answers(), partner.uscc());
            if (row.isEmpty())
                tell(
                        partner,
                        from,
                        partner.remove(shared.callId(), registered(partner.uscc()), clock.instant()),
                        "remove",
                        null);
            else if (partner.isOutdatedBy(Part.digest(row.get().answers(), shared.agreement())))
                tell(partner, from, partner.lapse(shared.callId(), clock.instant()), "lapse", null);
        }
    }

    private @Nullable UUID registered(String uscc) {
        return Optional.ofNullable(codes.of(List.of(uscc), "").get(uscc))
                .map(Standing::organisationId)
                .orElse(null);
    }

    private void tell(
            Partner partner, @Nullable PartnerState from, PartnerEvent event, String action, @Nullable String reason) {
        publisher.publish(event);
        audit.record(AGGREGATE, partner.id(), action, from, partner.state(), reason);
    }
}
