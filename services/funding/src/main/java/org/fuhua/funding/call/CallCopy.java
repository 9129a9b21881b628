package org.fuhua.funding.call;

import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What funding needs to know of a call (指南). A copy.
///
/// @param sequence of the fact it came from
/// @param poolCode the pool that its budget comes from
public record CallCopy(
        UUID callId,
        long sequence,
        String code,
        String titleZh,
        String titleEn,
        String poolCode,
        Money budget,
        List<Share> tranches) {

    /// One line of the tranche plan.
    ///
    /// @param shareBp share of an award in basis points; a plan adds up to 10,000
    public record Share(int no, int shareBp, String titleZh, String titleEn) {}
}
