package org.fuhua.funding.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One award, as the 360Giving data standard 1.4 names its members. Amounts are yuan as numbers, which is what the
/// standard asks for.
///
/// @param repaymentTransaction what came back to the pool; not in the standard, which knows no repayable money
/// @param equityOutcome what became of money that may become equity; not in the standard
@JsonInclude(JsonInclude.Include.NON_NULL)
record Grant(
        String id,
        String title,
        String description,
        String currency,
        BigDecimal amountAwarded,
        BigDecimal amountDisbursed,
        LocalDate awardDate,
        List<Organization> recipientOrganization,
        List<Organization> fundingOrganization,
        List<Programme> grantProgramme,
        String fromOpenCall,
        List<Classification> fundingType,
        List<Classification> classifications,
        List<Transaction> commitmentTransaction,
        List<Transaction> disbursementTransaction,
        List<Transaction> repaymentTransaction,
        @Nullable EquityOutcome equityOutcome,
        Instant dateModified) {
    record Organization(String id, String name) {}

    record Programme(String code, String title) {}

    record Classification(String vocabulary, String code, String title) {}

    record Transaction(String id, LocalDate transactionDate, String currency, BigDecimal value) {}

    /// Where the paid money is: the parts add up to what was disbursed.
    ///
    /// @param state of the instrument, as in our documentation
    record EquityOutcome(
            String state,
            BigDecimal claim,
            BigDecimal due,
            BigDecimal heldAtCost,
            BigDecimal returned,
            BigDecimal keptAsSubsidy,
            BigDecimal lost) {}
}
