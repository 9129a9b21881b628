package org.fuhua.applicant.integrity;

import java.time.LocalDate;

/// A decision on misconduct as the conditions of calls may ask about it: neither its subject nor its reason.
///
/// @param order code of the order by which it was decided
/// @param subjectClass class of those decided on (违规主体类别), as the order has it
/// @param excludes whether it keeps its subject out while it holds
/// @param to last day; [#FOR_GOOD] when there is none
public record Decided(
        String order,
        String subjectClass,
        String measure,
        boolean excludes,
        LocalDate decidedOn,
        LocalDate from,
        LocalDate to) {
    /// The end of what never ends, so that ends can be compared.
    public static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    static Decided of(IntegrityRecord.Decision decision) {
        return new Decided(
                decision.orderCode(),
                decision.subjectClass(),
                decision.measure(),
                decision.excludes(),
                decision.decidedOn(),
                decision.fromOn(),
                decision.toOn() == null ? FOR_GOOD : decision.toOn());
    }

    /// @return whether it holds on the day; first and last day included
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
