package org.fuhua.funding.equity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.HolderKind;
import org.jspecify.annotations.Nullable;

/// Who held an enterprise from a day on (股权结构).
///
/// @param total registered capital, in whole yuan
@Schema(name = "CapTable")
public record CapTableView(
        int no,
        LocalDate asOf,

        @Schema(enumeration = {"STATED", "CONVERSION", "EXIT", "PAID_IN", "SENT_BACK"})
        String cause,

        long total,
        List<HoldingView> holdings) {
    private static final int DIGITS = 8;

    /// @param stake of the registered capital, as a fraction
    @Schema(name = "CapTableHolding")
    public record HoldingView(
            String code,
            String name,
            HolderKind kind,
            Label label,
            @Nullable String concertParty,
            long subscribed,
            long paidIn,
            BigDecimal stake) {
        @Override
        public String toString() {
            return "HoldingView[" + code + "]";
        }
    }

    static CapTableView from(CapTables.Kept kept) {
        var table = kept.table();
        return new CapTableView(kept.no(), kept.asOf(), kept.cause().name(), table.total(), holdings(table));
    }

    static List<HoldingView> holdings(CapTable table) {
        return table.holdings().stream()
                .map(h -> new HoldingView(
                        h.code(),
                        h.name(),
                        h.kind(),
                        h.kind().label,
                        h.concertParty(),
                        h.subscribed(),
                        h.paidIn(),
                        table.stakeOf(h.code()).setScale(DIGITS, RoundingMode.HALF_UP)))
                .toList();
    }
}
