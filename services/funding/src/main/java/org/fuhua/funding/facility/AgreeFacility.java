package org.fuhua.funding.facility;

import static org.fuhua.funding.FundingProblem.NO_SUCH_INSTRUMENT;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.EquityFact;
import org.fuhua.funding.equity.EquityStanding;
import org.fuhua.funding.facility.Facility.Bank;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// The fund proposes credit beside its equity; a second officer enters what the bank answered.
@ApplicationScoped
class AgreeFacility {
    private final Facilities facilities;
    private final FacilityViews views;
    private final FacilityPublisher publisher;
    private final FacilityRules rules;
    private final EquityStanding equity;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    AgreeFacility(
            Facilities facilities,
            FacilityViews views,
            FacilityPublisher publisher,
            FacilityRules rules,
            EquityStanding equity,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.facilities = facilities;
        this.views = views;
        this.publisher = publisher;
        this.rules = rules;
        this.equity = equity;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param limit most that the bank lends on it
    /// @param documentNo of the fund's agreement with the bank
    record Proposal(UUID instrumentId, Bank bank, EquityFact event, Money limit, String documentNo) {}

    @Transactional
    FacilityView propose(Proposal proposal) {
        var standing = equity.of(proposal.instrumentId())
                .orElseThrow(() -> new Refusal(NO_SUCH_INSTRUMENT).at("/instrumentId"));
        var today = LocalDate.now(clock);
        var facility = Facility.propose(
                ids.next(),
                standing,
                proposal.bank(),
                proposal.event(),
                proposal.limit(),
                proposal.documentNo(),
                rules.inForceOn(today),
                by(),
                today);
        facilities.persist(facility);
        done(facility, "PROPOSE", null, null, facility.proposed());
        return views.of(facility.id());
    }

    @Transactional
    FacilityView agree(UUID id, ExpectedVersion expected, String letterNo) {
        var facility = open(id, expected);
        var before = facility.state();
        done(facility, "AGREE", before, null, facility.agree(letterNo, by(), LocalDate.now(clock)));
        return views.of(id);
    }

    @Transactional
    FacilityView refuse(UUID id, ExpectedVersion expected, String reason) {
        var facility = open(id, expected);
        var before = facility.state();
        done(facility, "REFUSE", before, reason, facility.refuse(reason, by(), LocalDate.now(clock)));
        return views.of(id);
    }

    @Transactional
    FacilityView end(UUID id, ExpectedVersion expected, String reason) {
        var facility = open(id, expected);
        var before = facility.state();
        done(facility, "END", before, reason, facility.end(reason, LocalDate.now(clock)));
        return views.of(id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Facility open(UUID id, ExpectedVersion expected) {
        var facility = facilities.locked(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(facility.version());
        return facility;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(
            Facility facility,
            String action,
            @org.jspecify.annotations.Nullable FacilityState before,
            @org.jspecify.annotations.Nullable String note,
            FacilityEvent event) {
        facilities.flush();
        audit.record("loan-facility", facility.id(), action, before, facility.state(), note);
        publisher.publish(event);
    }

    private String by() {
        return actors.current().subject();
    }
}
