package org.fuhua.funding.period;

import static org.fuhua.funding.FundingProblem.BOOKS_NOT_BALANCED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.funding.ledger.TrialBalance;
import org.fuhua.funding.period.PeriodState.Action;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Closes a month that is over and balances (结账), or opens it again (反结账).
@ApplicationScoped
class MovePeriod {
    private final Periods periods;
    private final TrialBalance trialBalance;
    private final Outbox outbox;
    private final Audit audit;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Ids ids;
    private final Clock clock;

    MovePeriod(
            Periods periods,
            TrialBalance trialBalance,
            Outbox outbox,
            Audit audit,
            FieldCipher cipher,
            Actors actors,
            Ids ids,
            Clock clock) {
        this.periods = periods;
        this.trialBalance = trialBalance;
        this.outbox = outbox;
        this.audit = audit;
        this.cipher = cipher;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(YearMonth month, Action action, String reason) {}

    record PeriodMovedV1(UUID periodId, String month, String reason) {}

    @Transactional
    PeriodView handle(Command command) {
        var period = periods.held(command.month());
        var actor = actors.current();
        int no = switch (command.action()) {
            case CLOSE -> closed(period);
            case REOPEN -> period.reopen(actor.subject());
        };
        var move = new Move(
                no, command.action(), command.reason(), actor.subject(), cipher.seal(actor.name()), clock.instant());
        periods.add(ids.next(), command.month(), move);
        tell(period, command);
        var moves = Stream.concat(period.moves().stream(), Stream.of(move)).toList();
        return PeriodView.from(new Period(command.month(), List.copyOf(moves)), cipher::open);
    }

    private int closed(Period period) {
        int no = period.close(LocalDate.now(clock));
        var month = period.month();
        if (!trialBalance.draw(month.atDay(1), month.atEndOfMonth()).balanced()) throw new Refusal(BOOKS_NOT_BALANCED);
        return no;
    }

    private void tell(Period period, Command command) {
        var month = command.month().toString();
        var id = UUID.nameUUIDFromBytes(("period/" + month).getBytes(StandardCharsets.UTF_8));
        audit.record(
                "period",
                id,
                command.action().name(),
                period.state(),
                command.action().to(),
                command.reason());
        var fact = command.action() == Action.CLOSE ? "period-closed.v1" : "period-reopened.v1";
        outbox.add("ledger", id, fact, new PeriodMovedV1(id, month, command.reason()));
    }
}
