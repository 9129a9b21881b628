package org.fuhua.funding.period;

import static org.fuhua.funding.FundingProblem.CLOSER_CANNOT_REOPEN;
import static org.fuhua.funding.FundingProblem.PERIOD_NOT_OVER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fuhua.funding.period.PeriodState.Action;
import org.fuhua.problem.Refusal;

/// A month of the books with all that was done to it.
///
/// Protects two promises: a closed month takes no more postings until it is opened again, and who closed it does not
/// open it. The first is kept by the database, the second here.
record Period(YearMonth month, List<Move> moves) {
    PeriodState state() {
        return last().map(move -> move.action().to()).orElse(PeriodState.OPEN);
    }

    /// @return the number of the move that follows
    int close(LocalDate today) {
        state().after(Action.CLOSE);
        if (!today.isAfter(month.atEndOfMonth())) throw new Refusal(PERIOD_NOT_OVER, "month", month);
        return moves.size() + 1;
    }

    int reopen(String actor) {
        state().after(Action.REOPEN);
        if (last().orElseThrow().actor().equals(actor)) throw new Refusal(CLOSER_CANNOT_REOPEN);
        return moves.size() + 1;
    }

    private Optional<Move> last() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
    }
}
