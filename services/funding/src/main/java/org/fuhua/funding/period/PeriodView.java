package org.fuhua.funding.period;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.PersonView;

/// A month of the books with its history.
///
/// @param month as `2026-11`
@Schema(name = "LedgerPeriod")
public record PeriodView(String month, PeriodState state, Label stateLabel, List<MoveView> moves) {
    /// One closing or opening.
    @Schema(name = "LedgerPeriodMove")
    public record MoveView(boolean closed, String reason, PersonView by, Instant at) {}

    static PeriodView from(Period period, UnaryOperator<String> open) {
        return new PeriodView(
                period.month().toString(),
                period.state(),
                period.state().label,
                period.moves().stream()
                        .map(move -> new MoveView(
                                move.action() == PeriodState.Action.CLOSE,
                                move.reason(),
                                new PersonView(move.actor(), open.apply(move.sealedName())),
                                move.at()))
                        .toList());
    }
}
