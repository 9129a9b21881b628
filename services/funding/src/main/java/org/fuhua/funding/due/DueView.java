package org.fuhua.funding.due;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.http.MoneyView;

/// A tranche that waits to be paid.
///
/// @param id agreement and tranche, for lists
/// @param dueOn last day by the rule in force when the agreement took effect
/// @param ethicsMissing whether it waits for an ethics approval
@Schema(name = "DueTranche")
public record DueView(
        String id,
        UUID agreementId,
        String agreementNumber,
        String title,
        String organisationName,
        int trancheNo,
        String trancheTitleZh,
        String trancheTitleEn,
        UUID poolId,
        String poolCode,
        MoneyView amount,
        LocalDate dueOn,
        boolean overdue,
        boolean ethicsMissing) {}
