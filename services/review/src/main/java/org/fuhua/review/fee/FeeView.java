package org.fuhua.review.fee;

import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.expert.Grade;

/// What one expert is due for a round.
///
/// @param sheets submitted ones that stand
/// @param rule code of the rates
/// @param verified whether the rates were compared with their document
record FeeView(
        UUID expertId,
        String expertName,
        Grade grade,
        long sheets,
        MoneyView perSheet,
        MoneyView due,
        String rule,
        String documentNo,
        boolean verified) {
    @Override
    public String toString() {
        return "FeeView[" + expertId + "]";
    }
}
