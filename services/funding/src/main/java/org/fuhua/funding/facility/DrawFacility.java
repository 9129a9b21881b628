package org.fuhua.funding.facility;

import static org.fuhua.funding.FundingProblem.LOAN_NOT_FOR_FACILITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.equity.EquityStanding;
import org.fuhua.funding.loan.FindFiledLoan;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// A loan that the bank filed is drawn on the facility (提款). What becomes of the loan is the loan's own story.
@ApplicationScoped
class DrawFacility {
    private final AgreeFacility desk;
    private final FacilityViews views;
    private final FacilityRules rules;
    private final EquityStanding equity;
    private final FindFiledLoan loans;
    private final Sql sql;
    private final Actors actors;
    private final Clock clock;

    DrawFacility(
            AgreeFacility desk,
            FacilityViews views,
            FacilityRules rules,
            EquityStanding equity,
            FindFiledLoan loans,
            Sql sql,
            Actors actors,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.rules = rules;
        this.equity = equity;
        this.loans = loans;
        this.sql = sql;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    FacilityView handle(UUID id, ExpectedVersion expected, String loanNumber) {
        var facility = desk.open(id, expected);
        var before = facility.state();
        var loan = loans.of(facility.organisationId(), loanNumber)
                .orElseThrow(() -> new Refusal(LOAN_NOT_FOR_FACILITY).at("/loanNumber"));
        var standing = equity.of(facility.instrumentId()).orElseThrow();
        var drawn = facility.draw(loan, standing, rules.named(facility.ruleSet()));
        Constraints.worded(() -> sql.update(
                """
                insert into loan_facility_draw (loan_id, facility_id, amount_minor, lent_on, at, actor)
                values (?, ?, ?, ?, ?, ?)""",
                loan.id(),
                id,
                loan.lent().minorUnits(),
                loan.lentOn(),
                clock.instant(),
                actors.current().subject()));
        desk.done(facility, "DRAW", before, loan.number(), drawn);
        return views.of(id);
    }
}
