package org.fuhua.funding.loan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.loan.LoanEvent.ClaimRefused;
import org.fuhua.funding.loan.LoanEvent.Compensated;
import org.fuhua.funding.loan.LoanEvent.CompensationGranted;
import org.fuhua.funding.loan.LoanEvent.Confirmed;
import org.fuhua.funding.loan.LoanEvent.GrantReturned;
import org.fuhua.funding.loan.LoanEvent.LossCertified;
import org.fuhua.funding.loan.LoanEvent.Overdue;
import org.fuhua.funding.loan.LoanEvent.Recovered;
import org.fuhua.funding.loan.LoanEvent.Repaid;
import org.fuhua.funding.loan.LoanEvent.Revoked;
import org.fuhua.funding.loan.LoanEvent.SettledLate;
import org.fuhua.funding.loan.LoanEvent.SubsidyClaimed;
import org.fuhua.funding.loan.LoanEvent.SubsidyGranted;
import org.fuhua.funding.loan.LoanEvent.SubsidyPaid;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services what became of a loan; neither by whom, nor on which terms the bank lent.
@ApplicationScoped
class LoanPublisher {
    private final Outbox outbox;

    LoanPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Payload of facts without an amount.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoanV1(UUID loanId, String number, @Nullable UUID organisationId) {}

    /// Payload of facts with one amount.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoanAmountV1(
            UUID loanId, String number, @Nullable UUID organisationId, Money amount) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LoanRecoveredV1(
            UUID loanId, String number, @Nullable UUID organisationId, Money amount, Money returned, boolean whole) {}

    void publish(LoanEvent event, @Nullable UUID organisation) {
        switch (event) {
            case Confirmed _ -> tell(event, "loan-confirmed.v1", organisation);
            case Revoked _ -> tell(event, "loan-filing-revoked.v1", organisation);
            case Repaid e -> tell(event, "loan-repaid.v1", organisation, e.interest());
            case SubsidyClaimed e -> tell(event, "loan-subsidy-claimed.v1", organisation, e.subsidy());
            case ClaimRefused _ -> tell(event, "loan-subsidy-refused.v1", organisation);
            case SubsidyGranted e -> tell(event, "loan-subsidy-granted.v1", organisation, e.subsidy());
            case SubsidyPaid e -> tell(event, "loan-subsidy-paid.v1", organisation, e.subsidy());
            case Overdue e -> tell(event, "loan-overdue.v1", organisation, e.principal());
            case SettledLate _ -> tell(event, "loan-settled-late.v1", organisation);
            case LossCertified e -> tell(event, "loan-loss-certified.v1", organisation, e.principal());
            case CompensationGranted e -> tell(event, "loan-compensation-granted.v1", organisation, e.amount());
            case Compensated e -> tell(event, "loan-compensated.v1", organisation, e.amount());
            case GrantReturned e -> tell(event, "loan-grant-returned.v1", organisation, e.amount());
            case Recovered e -> {
                var about = e.about();
                add(
                        event,
                        "loan-recovered.v1",
                        new LoanRecoveredV1(
                                about.loanId(), about.number(), organisation, e.amount(), e.returned(), e.whole()));
            }
        }
    }

    private void tell(LoanEvent event, String fact, @Nullable UUID organisation) {
        add(event, fact, new LoanV1(event.about().loanId(), event.about().number(), organisation));
    }

    private void tell(LoanEvent event, String fact, @Nullable UUID organisation, Money amount) {
        add(event, fact, new LoanAmountV1(event.about().loanId(), event.about().number(), organisation, amount));
    }

    private void add(LoanEvent event, String fact, Object payload) {
        outbox.add("loan", event.about().loanId(), fact, payload);
    }
}
