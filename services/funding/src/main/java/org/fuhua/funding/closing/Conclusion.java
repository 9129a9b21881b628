package org.fuhua.funding.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What a certificate says of a project that is over.
///
/// @param accepted 通过; otherwise concluded where force majeure kept it from being completed (结题)
/// @param reportNo of the scientific report that was accepted last (科技报告编号); absent where it was concluded without one
/// @param paid from the pool, less what banks sent back
/// @param spent of it, in accepted reports
record Conclusion(
        UUID projectId,
        UUID applicationId,
        UUID callId,
        UUID organisationId,
        String agreementNumber,
        String title,
        String organisationName,
        @Nullable String uscc,
        String callTitle,
        boolean accepted,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate decidedOn,
        String opinionNo,
        int grade,
        @Nullable String reportNo,
        Money agreed,
        Money paid,
        Money spent) {
    /// One project has one certificate, and so it is called like the agreement.
    String number() {
        return "JT-" + agreementNumber;
    }
}
