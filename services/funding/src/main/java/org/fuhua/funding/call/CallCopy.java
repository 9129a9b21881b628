package org.fuhua.funding.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What funding needs to know of a call (指南). A copy.
///
/// @param sequence of the fact it came from
/// @param ethicsRequired whether projects are paid only with an ethics approval; `terms.ethicsReview` of the call
/// @param instrument of the call, for example `INVEST_THEN_EQUITY`; absent in facts of old
/// @param equityTerms what the call changes of the terms on equity (`terms.equity`); absent where it changes nothing
/// @param agreementTerms what it says about agreements on its awards
/// @param poolCode the pool that its budget comes from
public record CallCopy(
        UUID callId,
        long sequence,
        String code,
        String titleZh,
        String titleEn,
        String poolCode,
        Money budget,
        List<Share> tranches,
        boolean ethicsRequired,
        @Nullable String instrument,
        @Nullable JsonNode equityTerms,
        AgreementTerms agreementTerms) {

    /// One line of the tranche plan.
    ///
    /// @param shareBp share of an award in basis points; a plan adds up to 10,000
    public record Share(int no, int shareBp, String titleZh, String titleEn) {}
}
