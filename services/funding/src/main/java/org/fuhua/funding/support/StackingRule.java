package org.fuhua.funding.support;

import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// What may not be funded beside what (`catalogue/support`), from one day on.
///
/// @param exclusive calls of which an organisation wins one
/// @param sameTitle two agreements of an organisation under the same title
/// @param sameInvoice an invoice that public money has paid already
record StackingRule(
        String code,
        String documentNo,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate to,
        List<Exclusive> exclusive,
        Plain sameTitle,
        Plain sameInvoice)
        implements RuleBook.Dated {

    /// What comes of a finding.
    enum How {
        /// It stops.
        REFUSE,
        /// Somebody looks.
        FLAG
    }

    /// @param calls their codes
    record Exclusive(String code, List<String> calls, How how, String documentNo, String zh, String en) {}

    record Plain(String code, How how, String documentNo, String zh, String en) {}
}
