package org.fuhua.funding.ledger;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;

/// All entries added up, per pool and over all pools: debits equal credits, or something is wrong.
@Schema(name = "TrialBalance")
public record TrialBalanceView(List<Pool> pools, MoneyView debits, MoneyView credits, boolean balanced) {

    /// One pool; its accounts summed by kind.
    @Schema(name = "TrialBalancePool")
    public record Pool(
            UUID poolId,
            String code,
            String nameZh,
            String nameEn,
            MoneyView debits,
            MoneyView credits,
            boolean balanced,
            List<Line> accounts) {}

    /// The accounts of one kind: what they held before the first day, what moved, what they hold after the last.
    @Schema(name = "TrialBalanceLine")
    public record Line(
            AccountKind kind,
            Label label,
            long accounts,
            MoneyView opening,
            MoneyView debits,
            MoneyView credits,
            MoneyView balance) {}
}
