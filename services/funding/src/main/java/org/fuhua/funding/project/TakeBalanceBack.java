package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.Posting.Line;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.project.ProjectEvent.About;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// What was not spent comes back to the pool (结余收回), by receipts of the treasury.
@ApplicationScoped
class TakeBalanceBack {
    private final ProjectDesk desk;
    private final ProjectViews views;
    private final Ledger ledger;
    private final Actors actors;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    TakeBalanceBack(ProjectDesk desk, ProjectViews views, Ledger ledger, Actors actors, Sql sql, Ids ids, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.ledger = ledger;
        this.actors = actors;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID projectId, ExpectedVersion expected, Money amount, String receiptNo, LocalDate receivedOn) {}

    @Transactional
    ProjectView handle(Command command) {
        var project = desk.open(command.projectId(), command.expected());
        var today = LocalDate.now(clock);
        if (command.receivedOn().isBefore(project.beginsOn())
                || command.receivedOn().isAfter(today))
            throw new Refusal(DAY_OUT_OF_RANGE, "from", project.beginsOn(), "to", today).at("/receivedOn");
        project.bringBack(command.amount());
        var id = ids.next();
        Constraints.worded(() -> sql.update(
                """
                insert into project_receipt (id, project_id, amount_minor, receipt_no, received_on, at, actor)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id,
                project.id(),
                command.amount().minorUnits(),
                command.receiptNo(),
                command.receivedOn(),
                clock.instant(),
                actors.current().subject()));
        post(project, id, command);
        boolean whole = !project.dueBack().isPositive();
        var event = new ProjectEvent.BroughtBack(About.of(project), command.amount(), whole);
        desk.done(project, "BRING_BACK", project.state(), command.receiptNo(), event);
        return views.of(project.id());
    }

    /// What was to come back before claims were posted has none to clear.
    private void post(Project project, UUID id, Command command) {
        var held = ledger.balanceHeld(project.poolId(), RecoverBalance.claim(project));
        var cleared = held.compareTo(command.amount()) < 0 ? held : command.amount();
        var lines = new ArrayList<>(List.of(
                Line.debit(AccountRef.treasury(), command.amount()),
                Line.credit(AccountRef.available(), command.amount())));
        if (cleared.isPositive()) {
            lines.add(Line.debit(AccountRef.invested(), cleared));
            lines.add(Line.credit(RecoverBalance.claim(project), cleared));
        }
        ledger.post(new Posting(project.poolId(), PostingKind.RECOVERY, id, command.receiptNo(), lines));
    }
}
